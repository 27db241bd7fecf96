package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;

/** SAL's view of the accounts. Deactivated users keep their profile. */
public final class SalUserManager implements UserManager {
    private record Profile(UserKey getUserKey, String getUsername, String getFullName, String getEmail)
            implements UserProfile {}

    private final Accounts accounts;

    public SalUserManager(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(Optional.ofNullable(CurrentAccount.get()));
    }

    @Override
    public UserKey getRemoteUserKey() {
        Account account = CurrentAccount.get();
        return account == null ? null : new UserKey(account.key());
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return userKey == null ? null : profile(accounts.byKey(userKey.getStringValue()));
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return profile(accounts.byName(username));
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return userKey != null
                && accounts.byKey(userKey.getStringValue())
                        .filter(a -> a.active() && a.admin())
                        .isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }

    private static UserProfile profile(Optional<Account> account) {
        return account.map(a -> new Profile(new UserKey(a.key()), a.name(), a.fullName(), a.email()))
                .orElse(null);
    }
}
