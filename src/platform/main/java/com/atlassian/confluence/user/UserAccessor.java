package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;

public interface UserAccessor {
    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);

    ConfluenceUserPreferences getConfluenceUserPreferences(User user);

    Group getGroup(String name);

    boolean hasMembership(String groupName, String userName);

    boolean isDeactivated(String userName);
}
