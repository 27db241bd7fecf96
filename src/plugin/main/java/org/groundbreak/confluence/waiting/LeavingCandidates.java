package org.groundbreak.confluence.waiting;

import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.CandidateList;

/** Who could leave, and who could come instead, for whoever may look people up. */
final class LeavingCandidates {

    private final PageAccess access;
    private final CandidateCheck check;

    LeavingCandidates(PageAccess access, CandidateCheck check) {
        this.access = access;
        this.check = check;
    }

    /**
     * Looks at users by their names. Whether whoever comes may view a page is asked page by page in the dry run. Problems: 400
     * as of {@link CandidateCheck}; 401; 403 may not look people up.
     *
     * @param leaving whether they leave, which those can whose accounts are deactivated, too
     */
    CandidateList of(List<String> userNames, boolean leaving) {
        access.viewer();
        access.requirePeople();
        return check.anywhere(userNames, leaving);
    }
}
