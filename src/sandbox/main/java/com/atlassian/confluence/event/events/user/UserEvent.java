package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** Something happened to an account. */
public abstract class UserEvent {
    private final User user;

    protected UserEvent(User user) {
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
