package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.groundbreak.sandbox.host.Account;

/** An account as Confluence hands it to plugins. */
public record SandboxUser(Account account) implements ConfluenceUser {
    /** Null for null, which is anonymous on this host. */
    public static ConfluenceUser of(Account account) {
        return account == null ? null : new SandboxUser(account);
    }

    @Override
    public UserKey getKey() {
        return new UserKey(account.key());
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public String getFullName() {
        return account.fullName();
    }

    @Override
    public String getEmail() {
        return account.email();
    }
}
