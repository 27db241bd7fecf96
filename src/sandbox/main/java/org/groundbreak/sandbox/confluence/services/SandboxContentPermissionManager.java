package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.host.NotModelled;

/** The restrictions of pages, without asking who may know of them. */
final class SandboxContentPermissionManager implements ContentPermissionManager {
    private final ContentStore store;
    private final RestrictionStore restrictions;

    SandboxContentPermissionManager(ContentStore store, RestrictionStore restrictions) {
        this.store = store;
        this.restrictions = restrictions;
    }

    /** Those of the page itself and of every page above; one that names nobody may be among them. */
    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
        if (!ContentPermission.VIEW_PERMISSION.equals(type)) {
            throw new NotModelled("restrictions of the type " + type);
        }
        ContentRecord page = store.find(content.getId()).orElseThrow();
        return Stream.concat(store.ancestors(page).stream(), Stream.of(page))
                .map(each -> new ContentPermissionSet(
                        restrictions.users(each.id(), Operation.read).isEmpty()))
                .toList();
    }
}
