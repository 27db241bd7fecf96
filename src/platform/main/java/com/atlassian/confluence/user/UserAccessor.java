package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;

public interface UserAccessor {
    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);

    Group getGroup(String name);

    boolean hasMembership(String groupName, String userName);

    boolean isDeactivated(String userName);
}
