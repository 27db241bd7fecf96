package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.CandidateList;
import org.groundbreak.confluence.reviews.ReviewMay;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.host.rest.Problem;

/** Who could review a spec, for whoever may name reviewers now. Nobody else is told who may view the page. */
final class ReviewerCandidates {

    private final ReviewsFeature reviews;
    private final PageAccess access;
    private final CandidateCheck check;

    ReviewerCandidates(ReviewsFeature reviews, PageAccess access, CandidateCheck check) {
        this.reviews = reviews;
        this.access = access;
        this.check = check;
    }

    /**
     * Looks at users by their names. Problems: 400 as of {@link CandidateCheck}; 401; 403 may neither start a round nor
     * add or replace a reviewer now, or may not look people up; 404.
     */
    CandidateList of(long contentId, List<String> userNames) {
        ReviewVisit review = reviews.desk().open(contentId);
        ReviewMay may = reviews.may(review);
        if (!may.start() && !may.replace() && !may.addReviewer()) {
            throw Problem.forbidden("not-the-driver");
        }
        access.requirePeople();
        Page page = review.visit().page();
        return check.of(userNames, user -> access.mayView(user, page), "candidate.page-hidden");
    }
}
