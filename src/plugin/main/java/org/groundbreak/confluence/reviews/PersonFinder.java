package org.groundbreak.confluence.reviews;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Round;
import org.groundbreak.specs.SpecState;

/**
 * Finds whoever is named by his user name for a part in a review, for one request, and asks whether he can take it.
 *
 * <p>Rule R22: whoever the host does not let look people up names himself, or whom the panel shows him anyway: the driver, the
 * approver and the reviewers of the latest round. Of all others he hears the same, whether or not they exist.
 */
final class PersonFinder {

    /** What somebody is named for. */
    enum Part {
        /** He has to be able to view the page. */
        REVIEWER("reviewer"),
        /** He has to be able to view the page. */
        APPROVER("approver"),
        /** He has to be able to edit the page. */
        DRIVER("driver");

        private final String word;

        Part(String word) {
            this.word = word;
        }
    }

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final ReviewVisit review;
    private Boolean mayLookUp;

    PersonFinder(PageAccess access, ConfluenceUsers users, ReviewVisit review) {
        this.access = access;
        this.users = users;
        this.review = review;
    }

    /**
     * Whoever is meant. Whether the viewer may name anybody at all is asked before.
     *
     * @throws Problem 400 nobody named or of that name, deactivated, or may not view the page, or edit it as a driver has to; 403
     *     the viewer may not look people up, and the panel does not show whom he names
     */
    UserKey find(Part part, String userName) {
        if (userName == null || userName.isBlank()) {
            throw Problem.badRequest(part.word + "-required");
        }
        ConfluenceUser user = named(part, userName.strip());
        if (users.isDeactivated(user)) {
            throw Problem.badRequest(part.word + "-deactivated", user.getFullName());
        }
        boolean able = part == Part.DRIVER
                ? access.mayEdit(user, review.visit().page())
                : access.mayView(user, review.visit().page());
        if (!able) {
            String lacks = part == Part.DRIVER ? "-cannot-edit" : "-cannot-view";
            throw Problem.badRequest(part.word + lacks, user.getFullName());
        }
        return user.getKey();
    }

    private ConfluenceUser named(Part part, String userName) {
        if (mayLookUp == null) {
            mayLookUp = access.mayLookUpPeople();
        }
        if (!mayLookUp) {
            return shown(userName).orElseThrow(() -> Problem.forbidden("person-not-shown"));
        }
        return users.named(userName).orElseThrow(() -> Problem.badRequest(part.word + "-unknown", userName));
    }

    private Optional<ConfluenceUser> shown(String userName) {
        SpecState state = review.visit().state();
        List<PersonNumber> shown = new ArrayList<>();
        state.driver().ifPresent(shown::add);
        state.approver().ifPresent(shown::add);
        state.review().review().round().map(Round::reviewers).ifPresent(reviewers -> shown.addAll(reviewers.keySet()));
        Optional<ConfluenceUser> himself = users.withKey(review.visit().viewer());
        return shown.stream()
                .flatMap(person -> review.visit().cast().user(Optional.of(person)).stream())
                .filter(user -> user.getName().equalsIgnoreCase(userName))
                .findFirst()
                .or(() -> himself.filter(user -> user.getName().equalsIgnoreCase(userName)));
    }
}
