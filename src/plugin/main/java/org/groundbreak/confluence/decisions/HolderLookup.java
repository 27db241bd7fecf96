package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.hygiene.HolderSight;
import org.groundbreak.people.PersonNumber;

/**
 * Asks the host about those who are named in the decisions of one page, in one request: each of them once, and no more than
 * so many. Of whom nobody asked nothing is said to be wrong.
 */
final class HolderLookup {

    /** How many people are looked at in one request, with three calls of the host each at most. */
    static final int MOST = 200;

    private final ConfluenceUsers users;
    private final PageAccess access;
    private final Page page;
    private final SpaceSettings space;
    private final Map<UserKey, PersonNumber> numbers;
    private final Map<UserKey, Facts> known = new HashMap<>();

    /** @param numbers of those who have one */
    HolderLookup(
            ConfluenceUsers users,
            PageAccess access,
            Page page,
            SpaceSettings space,
            Map<UserKey, PersonNumber> numbers) {
        this.users = users;
        this.access = access;
        this.page = page;
        this.space = space;
        this.numbers = numbers;
    }

    /** All who are named in one decision. */
    Map<DaciRole, List<HolderSight>> of(NamedRoles named) {
        Map<DaciRole, List<HolderSight>> sights = new EnumMap<>(DaciRole.class);
        named.byRole()
                .forEach((role, holders) ->
                        sights.put(role, holders.stream().map(this::sight).toList()));
        return sights;
    }

    private HolderSight sight(NamedHolder holder) {
        if (holder.user().isEmpty()) {
            return holder.asked() ? HolderSight.unknown(holder.typed()) : HolderSight.unasked(holder.typed());
        }
        ConfluenceUser user = holder.user().get();
        Facts facts = facts(user);
        PersonNumber number = numbers.getOrDefault(user.getKey(), PersonNumber.STRANGER);
        return HolderSight.known(holder.shown(), number, facts.active(), facts.mayView(), facts.technical());
    }

    private Facts facts(ConfluenceUser user) {
        if (known.size() >= MOST && !known.containsKey(user.getKey())) {
            return Facts.UNASKED;
        }
        return known.computeIfAbsent(user.getKey(), key -> ask(user));
    }

    private Facts ask(ConfluenceUser user) {
        boolean active = !users.isDeactivated(user);
        return new Facts(
                active,
                active && access.mayView(user, page),
                space.technicalGroup().filter(group -> users.isIn(group, user)).isPresent());
    }

    private record Facts(boolean active, boolean mayView, boolean technical) {

        static final Facts UNASKED = new Facts(true, true, true);
    }
}
