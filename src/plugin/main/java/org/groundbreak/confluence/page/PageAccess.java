package org.groundbreak.confluence.page;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.groundbreak.host.FirstWarning;
import org.groundbreak.host.rest.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one class that answers, in Confluence, what a person may do. */
public final class PageAccess {

    private static final Logger LOG = LoggerFactory.getLogger(PageAccess.class);

    private final Pages pages;
    private final PermissionManager permissions;
    private final BooleanSupplier readOnly;
    private final FirstWarning creation =
            new FirstWarning(LOG, "Confluence cannot be asked who may make pages in a space");
    private final FirstWarning commenting =
            new FirstWarning(LOG, "Confluence cannot be asked who may comment on a page");

    public PageAccess(Pages pages, PermissionManager permissions, BooleanSupplier readOnly) {
        this.pages = pages;
        this.permissions = permissions;
        this.readOnly = readOnly;
    }

    /**
     * Who is asking.
     *
     * @throws Problem 401 when nobody is signed in
     */
    public UserKey viewer() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        if (user == null) {
            throw Problem.signIn();
        }
        return user.getKey();
    }

    /** Whether nobody is signed in. */
    public boolean isAnonymous() {
        return AuthenticatedUserThreadLocal.get() == null;
    }

    /**
     * A page that whoever is asking may view.
     *
     * @throws Problem 404 when there is none of that id, or it is hidden from him: its existence is a secret
     */
    public Page visible(long contentId) {
        return find(contentId).orElseThrow(() -> Problem.notFound("no-page"));
    }

    /** A page; empty when there is none of that id, or it is hidden from whoever is asking. */
    public Optional<Page> find(long contentId) {
        return pages.current(contentId).filter(this::mayView);
    }

    /**
     * A page that whoever is asking may view, for a command.
     *
     * @throws Problem 405 in read-only mode; 404 as in {@link #visible}
     */
    public Page forCommand(long contentId) {
        requireWritable();
        return visible(contentId);
    }

    /**
     * Refuses whoever may not edit the page.
     *
     * @throws Problem 403
     */
    public void requireEdit(Page page) {
        if (!mayEdit(page)) {
            throw Problem.forbidden("no-edit");
        }
    }

    /** Whether nothing may be written now: read-only mode, or the licence has run out. */
    public boolean readOnly() {
        return readOnly.getAsBoolean();
    }

    /** Whether whoever is asking may edit the page. */
    public boolean mayEdit(Page page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.EDIT, page);
    }

    /** Whether somebody else may view and edit the page. */
    public boolean mayEdit(ConfluenceUser user, Page page) {
        return mayView(user, page) && permissions.hasPermission(user, Permission.EDIT, page);
    }

    /** Whether whoever is asking administers the page's space. */
    public boolean administersSpaceOf(Page page) {
        return administers(page.getSpace());
    }

    /** Whether whoever is asking administers the space. */
    public boolean administers(Space space) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.ADMINISTER, space);
    }

    /**
     * Refuses everybody while nothing may be written.
     *
     * @throws Problem 405
     */
    public void requireWritable() {
        if (readOnly()) {
            throw Problem.readOnly();
        }
    }

    /**
     * Refuses whoever may not make pages in the space; everybody where this version of the host cannot be asked.
     *
     * @throws Problem 403
     */
    public void requireCreate(Space space) {
        if (!mayCreate(space)) {
            throw Problem.forbidden("no-create");
        }
    }

    /** Whether whoever is asking may make pages in the space; false where this version of the host cannot be asked. */
    public boolean mayCreate(Space space) {
        try {
            return permissions.hasCreatePermission(AuthenticatedUserThreadLocal.get(), space, Page.class);
        } catch (LinkageError e) {
            creation.of(e);
            return false;
        }
    }

    /**
     * Whether the host lets whoever is asking comment on the page; yes where this version of the host cannot be asked, since it
     * refuses by itself whoever may not.
     */
    public boolean mayComment(Page page) {
        try {
            return permissions.hasCreatePermission(AuthenticatedUserThreadLocal.get(), page, Comment.class);
        } catch (LinkageError e) {
            commenting.of(e);
            return true;
        }
    }

    /** Whether whoever is asking may view the comment. */
    public boolean mayView(Comment comment) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, comment);
    }

    /**
     * Refuses whoever the host does not let look other people up.
     *
     * @throws Problem 403
     */
    public void requirePeople() {
        if (!mayLookUpPeople()) {
            throw Problem.forbidden("people-hidden");
        }
    }

    /** Whether the host lets whoever is asking look other people up. */
    public boolean mayLookUpPeople() {
        return permissions.hasPermission(
                AuthenticatedUserThreadLocal.get(), Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY);
    }

    /** Whether whoever is asking may view the space. */
    public boolean mayView(Space space) {
        return mayView(AuthenticatedUserThreadLocal.get(), space);
    }

    /** Whether somebody else may view the space. */
    public boolean mayView(ConfluenceUser user, Space space) {
        return permissions.hasPermission(user, Permission.VIEW, space);
    }

    /** Whether somebody else may view the page. */
    public boolean mayView(ConfluenceUser user, Page page) {
        return permissions.hasPermission(user, Permission.VIEW, page);
    }

    /** Whether whoever is asking may view a page, for one request and many pages: the space first, once each. */
    public Predicate<Page> seenByViewer() {
        Map<Long, Boolean> seen = new HashMap<>();
        return page -> {
            Space space = page.getSpace();
            return seen.computeIfAbsent(space.getId(), id -> mayView(space)) && mayView(page);
        };
    }

    /** Whether whoever is asking may view the page. */
    public boolean mayView(Page page) {
        return mayView(AuthenticatedUserThreadLocal.get(), page);
    }
}
