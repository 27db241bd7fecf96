package org.groundbreak.confluence.people;

import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;

/** Who could approve a page that is about to be made. */
public final class PeopleFeature implements Feature {

    private final SpaceCandidates inSpaces;

    public PeopleFeature(SharedParts parts, Spaces spaces, PageAccess access, ConfluenceUsers users) {
        this.inSpaces = new SpaceCandidates(spaces, access, new CandidateCheck(users, parts.words()));
    }

    SpaceCandidates inSpaces() {
        return inSpaces;
    }
}
