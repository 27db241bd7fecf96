package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.Problem;

/**
 * Who may set what: administrators of the site for the instance, in a secure session, those of a space for the space
 * (rule C3), and whoever owns the process of a space what its rounds are given (rule C8).
 */
final class SettingsGate {

    private final AdminGate gate;
    private final Spaces spaces;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final ProcessOwners owners;

    SettingsGate(AdminGate gate, Spaces spaces, PageAccess access, ConfluenceUsers users, ProcessOwners owners) {
        this.gate = gate;
        this.spaces = spaces;
        this.access = access;
        this.users = users;
        this.owners = owners;
    }

    /** @throws Problem 405 in read-only mode; 403 without a secure administrator session */
    void requireInstance(HttpServletRequest request) {
        access.requireWritable();
        gate.requireSecureSession(request);
    }

    /** @throws Problem 405 in read-only mode; 404 and 403 as {@link #administered} */
    Space requireSpace(String spaceKey) {
        access.requireWritable();
        return administered(spaceKey);
    }

    /** @throws Problem 405 in read-only mode; 404 and 403 as {@link #setByHim} */
    Space requireReviews(String spaceKey) {
        access.requireWritable();
        return setByHim(spaceKey);
    }

    /** @throws Problem 404 for a space he may not see; 403 for one that he does not administer */
    Space administered(String spaceKey) {
        Space space = spaces.visible(spaceKey);
        if (!administers(space)) {
            throw Problem.forbidden("no-space-administrator");
        }
        return space;
    }

    /** @throws Problem 404 for a space he may not see; 403 for one of which he may set nothing */
    Space setByHim(String spaceKey) {
        Space space = spaces.visible(spaceKey);
        if (!setsSomething(space)) {
            throw Problem.forbidden("no-space-administrator");
        }
        return space;
    }

    /** A space that he may see; empty when there is none of that key. */
    Optional<Space> find(String spaceKey) {
        return spaces.find(spaceKey);
    }

    /** Whether whoever is asking administers the space. */
    boolean administers(Space space) {
        return access.administers(space);
    }

    /** Whether whoever is asking may set something of the space. */
    boolean setsSomething(Space space) {
        return administers(space) || ownsProcess(space);
    }

    private boolean ownsProcess(Space space) {
        return !access.isAnonymous()
                && users.withKey(access.viewer())
                        .filter(user -> owners.owns(user, space))
                        .isPresent();
    }
}
