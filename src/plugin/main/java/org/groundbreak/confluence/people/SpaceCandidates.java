package org.groundbreak.confluence.people;

import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.host.rest.Limits;

/** Who could approve a page that is about to be made, for whoever may make one in that space. */
final class SpaceCandidates {

    private final Spaces spaces;
    private final PageAccess access;
    private final CandidateCheck check;

    SpaceCandidates(Spaces spaces, PageAccess access, CandidateCheck check) {
        this.spaces = spaces;
        this.access = access;
        this.check = check;
    }

    /**
     * Looks at users by their names. Problems: 400 as of {@link CandidateCheck}; 401; 403 may not make pages there, or may
     * not look people up; 404 no such space, or hidden.
     */
    CandidateList of(String spaceKey, List<String> userNames) {
        access.viewer();
        Space space = spaces.visible(Limits.name(spaceKey));
        access.requireCreate(space);
        access.requirePeople();
        return check.of(userNames, user -> access.mayView(user, space), "candidate.space-hidden");
    }
}
