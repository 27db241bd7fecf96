package org.groundbreak.confluence.page;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;

/** Spaces of the host, for whoever is asking. */
public final class Spaces {

    private final SpaceManager spaces;
    private final PageAccess access;

    public Spaces(SpaceManager spaces, PageAccess access) {
        this.spaces = spaces;
        this.access = access;
    }

    /**
     * A space that whoever is asking may view.
     *
     * @throws Problem 404 when there is none of that key, or it is hidden from him: its existence is a secret
     */
    public Space visible(String key) {
        return find(key).orElseThrow(() -> Problem.notFound("no-space"));
    }

    /** A space; empty when there is none of that key, or it is hidden from whoever is asking. */
    public Optional<Space> find(String key) {
        return Optional.ofNullable(key).map(spaces::getSpace).filter(access::mayView);
    }
}
