package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.WatchGroups;
import org.groundbreak.reviews.Asking.Rank;

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
    private final Map<Long, Rank> ranks = new HashMap<>();

    WatchedSpaces(WatchGroups groups, PageAccess access, ConfluenceUsers users, Optional<ConfluenceUser> viewer) {
        this.groups = groups;
        this.access = access;
        this.users = users;
        this.viewer = viewer;
    }

    /** Whether he watches over the rounds of a space, which he has to see for it. */
    boolean contain(Space space) {
        return rankIn(space) != Rank.NONE;
    }

    /** What he is there; whoever is both a process owner and an administrator may the same as either. */
    Rank rankIn(Space space) {
        return ranks.computeIfAbsent(space.getId(), id -> access.mayView(space) ? rank(space) : Rank.NONE);
    }

    private Rank rank(Space space) {
        if (isOwner(space.getId())) {
            return Rank.PROCESS_OWNER;
        }
        return access.administers(space) ? Rank.ADMIN : Rank.NONE;
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
