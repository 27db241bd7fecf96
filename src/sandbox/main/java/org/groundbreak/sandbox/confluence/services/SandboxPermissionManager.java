package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;

/** The permission check of plugins: a null user is anonymous, a null target is never permitted. */
final class SandboxPermissionManager implements PermissionManager {
    private final ContentStore store;
    private final Accounts accounts;
    private final Rights rights;
    private final CommentDesk comments;

    SandboxPermissionManager(ContentStore store, Accounts accounts, Rights rights, CommentDesk comments) {
        this.store = store;
        this.accounts = accounts;
        this.rights = rights;
        this.comments = comments;
    }

    /** @throws IllegalStateException when the permission does not fit the target */
    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target == null) {
            return false;
        }
        Account account = account(user);
        if (target == TARGET_PEOPLE_DIRECTORY && permission == Permission.VIEW) {
            return account != null && account.active();
        }
        if (target instanceof Space) {
            return space(account, permission);
        }
        if (target instanceof Comment comment) {
            if (permission != Permission.VIEW) {
                throw new NotModelled("permission on a comment other than to view it");
            }
            return content(account, permission, comment.getContainer());
        }
        if (target instanceof ContentEntityObject content) {
            return content(account, permission, content);
        }
        throw new NotModelled("permission on " + target.getClass().getName());
    }

    /** Pages in spaces, and comments on pages, only. */
    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (container instanceof Page page && typeToCreate == Comment.class) {
            Account account = account(user);
            return account != null && comments.mayComment(account, page.content());
        }
        if (!(container instanceof Space) || typeToCreate != Page.class) {
            throw new NotModelled("permission to create " + typeToCreate.getName());
        }
        return rights.maySeeSpaces(account(user));
    }

    private Account account(ConfluenceUser user) {
        return user == null
                ? null
                : accounts.byKey(user.getKey().getStringValue()).orElse(null);
    }

    private boolean space(Account account, Permission permission) {
        if (permission == Permission.VIEW) {
            return rights.maySeeSpaces(account);
        }
        return rights.mayAdministerSpaces(account);
    }

    private boolean content(Account account, Permission permission, ContentEntityObject target) {
        if (permission == Permission.ADMINISTER) {
            throw new IllegalStateException("Administration privileges do not apply to pages");
        }
        Optional<ContentRecord> content = store.find(target.getId());
        return permission == Permission.VIEW
                ? content.filter(c -> rights.mayView(account, c)).isPresent()
                : content.filter(c -> rights.mayEdit(account, c)).isPresent();
    }
}
