package org.groundbreak.confluence.reviews;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.people.PersonBody;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Reviewer;
import org.groundbreak.reviews.Round;
import org.groundbreak.words.Words;

/** Says what one reviewer did, for one viewer. Of somebody in an open round the host is asked three times at most. */
final class ReviewerBodyMaker {

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final ReviewMayMaker offers;
    private final VerdictBodyMaker verdicts;
    private final Words words;

    ReviewerBodyMaker(
            PageAccess access, ConfluenceUsers users, ReviewMayMaker offers, VerdictBodyMaker verdicts, Words words) {
        this.access = access;
        this.users = users;
        this.offers = offers;
        this.verdicts = verdicts;
        this.words = words;
    }

    ReviewerBody of(ReviewVisit review, Round round, Reviewer reviewer, ReviewMay may, Map<Long, String> texts) {
        PersonNumber person = reviewer.person();
        Optional<ConfluenceUser> user = review.visit().cast().user(Optional.of(person));
        boolean open = round.phase().isOpen();
        return new ReviewerBody(
                new PersonBody(user.map(ConfluenceUser::getFullName).orElseGet(() -> words.text("person.gone"))),
                user.map(ConfluenceUser::getName).orElse(null),
                person.value(),
                reviewer.perspective().name(),
                words.text("perspective." + reviewer.perspective()),
                person.equals(review.asking().actor()),
                reviewer.takenOn().isPresent(),
                asked(review, person),
                Optional.ofNullable(round.verdicts().get(person))
                        .map(given -> verdicts.of(review, given, texts))
                        .orElse(null),
                open ? problem(review, user).map(words::text).orElse(null) : null,
                may.replace() && offers.mayReplace(review, person));
    }

    private static int asked(ReviewVisit review, PersonNumber person) {
        return (int) review.sight().review().questions().all().stream()
                .filter(question -> question.asker().equals(person))
                .count();
    }

    private Optional<String> problem(ReviewVisit review, Optional<ConfluenceUser> user) {
        if (user.isEmpty()) {
            return Optional.of("reviewer.gone");
        }
        if (users.isDeactivated(user.get())) {
            return Optional.of("reviewer.deactivated");
        }
        return access.mayView(user.get(), review.visit().page())
                ? Optional.empty()
                : Optional.of("reviewer.cannot-view");
    }
}
