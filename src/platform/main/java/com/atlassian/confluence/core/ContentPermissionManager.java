package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;

public interface ContentPermissionManager {
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);
}
