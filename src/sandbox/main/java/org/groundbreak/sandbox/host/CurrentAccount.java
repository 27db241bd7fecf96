package org.groundbreak.sandbox.host;

import java.util.concurrent.Callable;

/** The user of the current thread: of the request, or nobody in a job or a background thread. */
public final class CurrentAccount {
    private static final ThreadLocal<Account> CURRENT = new ThreadLocal<>();

    private CurrentAccount() {}

    /** The current account, or null for anonymous. */
    public static Account get() {
        return CURRENT.get();
    }

    /** Sets the account (null: anonymous) of this thread; who sets it also resets it. */
    public static void set(Account account) {
        if (account == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(account);
        }
    }

    /** Calls as this account (null: anonymous) and restores the former one whatever happens. */
    public static <T> T callAs(Account account, Callable<T> call) throws Exception {
        Account before = get();
        set(account);
        try {
            return call.call();
        } finally {
            set(before);
        }
    }
}
