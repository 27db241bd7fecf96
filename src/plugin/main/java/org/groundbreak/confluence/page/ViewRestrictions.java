package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;

/** Whether a page may be viewed by some only, whoever is asking. */
public final class ViewRestrictions {

    private final ContentPermissionManager permissions;

    public ViewRestrictions(ContentPermissionManager permissions) {
        this.permissions = permissions;
    }

    /** Whether everybody who may see its space may view it: no restriction of its own, and none of a page above it. */
    public boolean absentFrom(Page page) {
        return permissions.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION).stream()
                .allMatch(ContentPermissionSet::isEmpty);
    }
}
