package org.groundbreak.confluence.reviews;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.rest.Problem;

/** Whether somebody who was picked can review a page: he is there, can sign in, and may view it. */
final class ReviewerCheck {

    private final PageAccess access;
    private final ConfluenceUsers users;

    ReviewerCheck(PageAccess access, ConfluenceUsers users) {
        this.access = access;
        this.users = users;
    }

    /**
     * Whoever is meant. What it says is for whoever may name reviewers.
     *
     * @throws Problem 400 nobody named or of that name, deactivated, or may not view the page
     */
    ConfluenceUser fit(Page page, String userName) {
        if (userName == null || userName.isBlank()) {
            throw Problem.badRequest("reviewer-required");
        }
        ConfluenceUser user =
                users.named(userName.strip()).orElseThrow(() -> Problem.badRequest("reviewer-unknown", userName));
        if (users.isDeactivated(user)) {
            throw Problem.badRequest("reviewer-deactivated", user.getFullName());
        }
        if (!access.mayView(user, page)) {
            throw Problem.badRequest("reviewer-cannot-view", user.getFullName());
        }
        return user;
    }
}
