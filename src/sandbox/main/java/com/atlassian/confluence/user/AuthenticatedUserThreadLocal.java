package com.atlassian.confluence.user;

import org.groundbreak.sandbox.confluence.services.SandboxUser;
import org.groundbreak.sandbox.host.CurrentAccount;

/** The user of the current thread. */
public class AuthenticatedUserThreadLocal {
    /** Null for anonymous and in jobs. */
    public static ConfluenceUser get() {
        return SandboxUser.of(CurrentAccount.get());
    }
}
