package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** What plugins ask about permissions. */
public interface PermissionManager {
    /** Stands for everybody's profile. */
    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
