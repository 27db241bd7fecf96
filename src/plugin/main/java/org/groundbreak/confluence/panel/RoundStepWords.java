package org.groundbreak.confluence.panel;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.words.Words;

/** Says the next step of an open round: who is waited for, until when, and what is in the way. */
final class RoundStepWords {

    /** More names make no sentence. */
    private static final int NAMES = 5;

    private final Words words;

    RoundStepWords(Words words) {
        this.words = words;
    }

    /**
     * The sentence. Its arguments are approver, driver, who is waited for, the end of the window, what is in the way, and when
     * the meeting is.
     *
     * @param key of {@link RoundStep}, or of {@link NextStep} where that comes first
     */
    String say(String key, SpecVisit visit, RoundStep step) {
        Round round = step.round();
        return words.text(
                key,
                name(visit, visit.state().approver()),
                name(visit, visit.state().driver()),
                names(visit, step),
                round.endedAt()
                        .or(() -> round.plan().map(RoundPlan::endsAt))
                        .map(words::instant)
                        .orElse(""),
                step.obstacle()
                        .map(obstacle -> words.text("review.obstacle." + obstacle))
                        .orElse(""),
                round.talk()
                        .meeting()
                        .plan()
                        .map(Meeting.Slot::at)
                        .map(words::instant)
                        .orElse(""));
    }

    private String names(SpecVisit visit, RoundStep step) {
        List<PersonNumber> all = List.copyOf(step.waitedFor());
        String said = all.stream()
                .limit(NAMES)
                .map(person -> name(visit, Optional.of(person)))
                .collect(Collectors.joining(", "));
        return all.size() > NAMES ? words.text("next.and-more", said, Integer.toString(all.size() - NAMES)) : said;
    }

    private String name(SpecVisit visit, Optional<PersonNumber> person) {
        return visit.cast().user(person).map(ConfluenceUser::getFullName).orElseGet(() -> words.text("person.gone"));
    }
}
