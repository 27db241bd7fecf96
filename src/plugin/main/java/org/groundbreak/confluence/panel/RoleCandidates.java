package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.CandidateList;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;

/**
 * Who could be the approver or the driver of a spec, for whoever may name them. Nobody else is told who may view or edit the
 * page.
 */
final class RoleCandidates {

    private final ReviewsFeature reviews;
    private final PageAccess access;
    private final CandidateCheck check;

    RoleCandidates(ReviewsFeature reviews, PageAccess access, CandidateCheck check) {
        this.reviews = reviews;
        this.access = access;
        this.check = check;
    }

    /**
     * Who could approve. Problems: 400 as of {@link CandidateCheck}; 401; 403 neither driver nor process owner nor administrator
     * of the space, or may not look people up; 404; 409 not a spec.
     */
    CandidateList approvers(long contentId, List<String> userNames) {
        ReviewVisit review = reviews.desk().open(contentId);
        reviews.roles().requireNamingApprover(review);
        access.requirePeople();
        Page page = review.visit().page();
        return check.of(userNames, user -> access.mayView(user, page), "candidate.page-hidden");
    }

    /** Who could drive. Problems: as of {@link #approvers}. */
    CandidateList drivers(long contentId, List<String> userNames) {
        ReviewVisit review = reviews.desk().open(contentId);
        reviews.roles().requireNamingDriver(review);
        access.requirePeople();
        Page page = review.visit().page();
        return check.of(userNames, user -> access.mayEdit(user, page), "candidate.page-not-editable");
    }
}
