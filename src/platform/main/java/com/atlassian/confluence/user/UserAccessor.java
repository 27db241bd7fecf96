package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

public interface UserAccessor {
    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);

    boolean isDeactivated(User user);
}
