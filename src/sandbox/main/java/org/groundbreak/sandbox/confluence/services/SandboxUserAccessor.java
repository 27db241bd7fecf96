package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.Locale;
import java.util.Set;
import org.groundbreak.sandbox.host.Accounts;

/** Looks users up; a deactivated user is found as any other. */
final class SandboxUserAccessor implements UserAccessor {
    private static final Set<String> GROUPS = Set.of("confluence-administrators", "confluence-users", "engineers");

    private final Accounts accounts;

    SandboxUserAccessor(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return accounts.byKey(key.getStringValue()).map(SandboxUser::of).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return accounts.byName(name).map(SandboxUser::of).orElse(null);
    }

    /** Null for a name that no group has; upper and lower case are the same. */
    @Override
    public Group getGroup(String name) {
        return GROUPS.contains(name.toLowerCase(Locale.ROOT)) ? new Group() {} : null;
    }

    /** Everybody is a user, one is an administrator, and those whose name says so are engineers. */
    @Override
    public boolean hasMembership(String groupName, String userName) {
        if (accounts.byName(userName).isEmpty()) {
            return false;
        }
        return switch (groupName.toLowerCase(Locale.ROOT)) {
            case "confluence-users" -> true;
            case "confluence-administrators" -> userName.equals("admin");
            case "engineers" -> userName.equals("engineer");
            default -> false;
        };
    }

    @Override
    public boolean isDeactivated(String userName) {
        return accounts.byName(userName).filter(a -> !a.active()).isPresent();
    }
}
