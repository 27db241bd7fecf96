package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/** An account is removed. Nothing here removes one: users are not administered. */
public class UserRemoveEvent extends UserEvent {
    public UserRemoveEvent(User user) {
        super(user);
    }
}
