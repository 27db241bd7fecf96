package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.WatchGroups;

/**
 * Over whose rounds one viewer watches: as a process owner, or as an administrator of the space. It gives no right to view
 * a page. For one request; a group and a space are asked for once each.
 */
final class WatchedSpaces {

    private final WatchGroups groups;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final Optional<ConfluenceUser> viewer;
    private final Map<String, Boolean> memberships = new HashMap<>();
    private final Map<Long, Boolean> watched = new HashMap<>();

    WatchedSpaces(WatchGroups groups, PageAccess access, ConfluenceUsers users, Optional<ConfluenceUser> viewer) {
        this.groups = groups;
        this.access = access;
        this.users = users;
        this.viewer = viewer;
    }

    /** Whether he watches over the rounds of a space, which he has to see for it. */
    boolean contain(Space space) {
        return watched.computeIfAbsent(
                space.getId(), id -> access.mayView(space) && (isOwner(id) || access.administers(space)));
    }

    /** Whether he is a process owner of any space. */
    boolean ownAny() {
        return groups.all().stream().anyMatch(this::isMember);
    }

    private boolean isOwner(long spaceId) {
        return groups.of(spaceId).filter(this::isMember).isPresent();
    }

    private boolean isMember(String group) {
        return memberships.computeIfAbsent(group, name -> viewer.filter(user -> users.isSurelyIn(name, user))
                .isPresent());
    }
}
