package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.groundbreak.sandbox.host.Accounts;

/** Looks users up; a deactivated user is found as any other. */
final class SandboxUserAccessor implements UserAccessor {
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

    @Override
    public boolean isDeactivated(String userName) {
        return accounts.byName(userName).filter(a -> !a.active()).isPresent();
    }
}
