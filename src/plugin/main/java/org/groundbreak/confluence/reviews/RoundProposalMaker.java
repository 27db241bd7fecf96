package org.groundbreak.confluence.reviews;

import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.confluence.reviews.RoundBody.StarterBody;
import org.groundbreak.confluence.reviews.RoundProposal.PerspectiveBody;
import org.groundbreak.confluence.settings.ReviewSettings;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.words.Words;

/** Says what the settings propose for a round, for whoever may view the page. */
final class RoundProposalMaker {

    private final ReviewDesk desk;
    private final Words words;

    RoundProposalMaker(ReviewDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /** The proposal. Problems: 401, 404. */
    RoundProposal of(long contentId) {
        ReviewSettings held = desk.open(contentId).settings();
        List<PerspectiveBody> perspectives = Stream.of(Perspective.values())
                .map(each -> new PerspectiveBody(
                        each.name(),
                        words.text("perspective." + each),
                        held.rules().required().contains(each)))
                .toList();
        List<StarterBody> starters = Stream.of(Lens.values())
                .map(lens -> new StarterBody(
                        lens.name(), words.text("lens." + lens), held.starters().getOrDefault(lens, "")))
                .toList();
        return new RoundProposal(
                perspectives,
                held.window().length().toHours(),
                held.window().length().toMinutesPart(),
                held.window().clock() == WindowClock.WORKING,
                held.rules().quorum(),
                held.rules().keepWindowOpen(),
                held.rules().commentRequired(),
                starters);
    }
}
