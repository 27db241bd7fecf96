package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.user.ApplicationUser;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;

/** An account as Jira shows it to plugins; equal when the keys are. */
public record JiraUser(Account account) implements ApplicationUser {
    /** The account as a user; null (anonymous) stays null. */
    public static JiraUser of(Account account) {
        return account == null ? null : new JiraUser(account);
    }

    /** The signed-in user of this thread, null for anonymous. */
    public static JiraUser current() {
        return of(CurrentAccount.get());
    }

    @Override
    public String getKey() {
        return account.key();
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public String getDisplayName() {
        return account.fullName();
    }

    @Override
    public boolean isActive() {
        return account.active();
    }

    /** Whether he is an administrator of the whole Jira. */
    public boolean isAdmin() {
        return account.admin();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser user && user.getKey().equals(getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return getName() + "(" + getKey() + ")";
    }
}
