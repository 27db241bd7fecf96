package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

public abstract class UserEvent {
    public native User getUser();
}
