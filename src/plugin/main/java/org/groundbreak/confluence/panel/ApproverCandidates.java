package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.CandidateList;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecService;
import org.groundbreak.confluence.specs.SpecVisit;

/** Who could be the approver of a spec, for whoever may name him. Nobody else is told who may view the page. */
final class ApproverCandidates {

    private final SpecDesk desk;
    private final SpecService specs;
    private final PageAccess access;
    private final CandidateCheck check;

    ApproverCandidates(SpecDesk desk, SpecService specs, PageAccess access, CandidateCheck check) {
        this.desk = desk;
        this.specs = specs;
        this.access = access;
        this.check = check;
    }

    /**
     * Looks at users by their names. Problems: 400 as of {@link CandidateCheck}; 401; 403 neither driver nor administrator
     * of the space, or may not look people up; 404; 409 not a spec.
     */
    CandidateList of(long contentId, List<String> userNames) {
        SpecVisit visit = desk.open(contentId);
        specs.requireNaming(visit);
        access.requirePeople();
        Page page = visit.page();
        return check.of(userNames, user -> access.mayView(user, page), "candidate.page-hidden");
    }
}
