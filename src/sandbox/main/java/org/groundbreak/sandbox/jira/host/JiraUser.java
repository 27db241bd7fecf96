package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.user.ApplicationUser;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;

/** An account as plugins see it; the components have the names by which they ask for them. */
public record JiraUser(String getKey, String getName, String getDisplayName, boolean isActive)
        implements ApplicationUser {
    /** The account as a user; null (anonymous) stays null. */
    public static JiraUser of(Account account) {
        return account == null
                ? null
                : new JiraUser(account.key(), account.name(), account.fullName(), account.active());
    }

    /** The signed-in user of this thread, null for anonymous. */
    public static JiraUser current() {
        return of(CurrentAccount.get());
    }
}
