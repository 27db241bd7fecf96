package org.groundbreak.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import org.groundbreak.host.FirstWarning;
import org.groundbreak.host.UserZones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People as Confluence knows them. */
public final class ConfluenceUsers {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceUsers.class);

    private final UserAccessor users;
    private final UserZones zones;
    private final FirstWarning groups = new FirstWarning(LOG, "Confluence cannot be asked whether there is a group");
    private final FirstWarning members = new FirstWarning(LOG, "Confluence cannot be asked who belongs to a group");
    private final FirstWarning deactivated =
            new FirstWarning(LOG, "Confluence cannot be asked whether an account is deactivated");

    /** @param zones in which people read */
    public ConfluenceUsers(UserAccessor users, UserZones zones) {
        this.users = users;
        this.zones = zones;
    }

    /** Somebody by the name he signs in with. */
    public Optional<ConfluenceUser> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName));
    }

    /** Somebody by the host's stable key; empty when the account was removed. */
    public Optional<ConfluenceUser> withKey(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }

    /** The zone in which somebody reads; empty where this version of the host cannot be asked. */
    public Optional<ZoneId> zoneOf(ConfluenceUser user) {
        return zones.of(user.getKey());
    }

    /** Whether there is a group of that name; true where this version of the host cannot be asked. */
    public boolean hasGroup(String name) {
        try {
            return users.getGroup(name) != null;
        } catch (LinkageError e) {
            groups.of(e);
            return true;
        }
    }

    /** Whether somebody belongs to a group, directly or not; true where this version of the host cannot be asked. */
    public boolean isIn(String group, ConfluenceUser user) {
        try {
            return users.hasMembership(group, user.getName());
        } catch (LinkageError e) {
            members.of(e);
            return true;
        }
    }

    /** Whether somebody belongs to a group, directly or not; false where this version of the host cannot be asked. */
    public boolean isSurelyIn(String group, ConfluenceUser user) {
        try {
            return users.hasMembership(group, user.getName());
        } catch (LinkageError e) {
            members.of(e);
            return false;
        }
    }

    /** Whether the account can no longer be signed in to; false where this version of the host cannot be asked. */
    public boolean isDeactivated(ConfluenceUser user) {
        try {
            return users.isDeactivated(user.getName());
        } catch (LinkageError e) {
            deactivated.of(e);
            return false;
        }
    }
}
