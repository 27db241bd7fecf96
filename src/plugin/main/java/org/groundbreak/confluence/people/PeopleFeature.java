package org.groundbreak.confluence.people;

import com.atlassian.confluence.spaces.SpaceManager;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;

/** Who could approve a page that is about to be made. */
public final class PeopleFeature implements Feature {

    private final SpaceCandidates inSpaces;

    public PeopleFeature(SharedParts parts, SpaceManager spaces, PageAccess access, ConfluenceUsers users) {
        this.inSpaces = new SpaceCandidates(spaces, access, new CandidateCheck(users, parts.words()));
    }

    SpaceCandidates inSpaces() {
        return inSpaces;
    }
}
