package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

public interface UserAccessor {
    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);

    boolean isDeactivated(String userName);
}
