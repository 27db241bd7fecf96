package org.groundbreak.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.UserZones;
import org.groundbreak.sandbox.confluence.services.SandboxUser;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.Product;

/** A Confluence of mocks with the sandbox's demo users, who may view and edit every page and administer nothing. */
public final class MockConfluence implements AutoCloseable {

    /** Key of the space that pages are in. */
    public static final String SPACE = "DEMO";

    public static final long SPACE_ID = 77;

    private final PageManager pages = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final AccessModeService accessMode = mock(AccessModeService.class);
    private final UserAccessor users = mock(UserAccessor.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final Space space = space(SPACE_ID, SPACE);
    private final SpaceManager spaces = mock(SpaceManager.class);
    private final ContentPermissionManager restrictions = mock(ContentPermissionManager.class);
    private final LabelManager labels = mock(LabelManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final Map<Page, List<Comment>> commentsOf = new HashMap<>();
    private final Accounts accounts = new Accounts(Product.CONFLUENCE);

    public MockConfluence() {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), any())).thenReturn(true);
        when(permissions.hasPermission(any(), eq(Permission.EDIT), any())).thenReturn(true);
        when(permissions.hasCreatePermission(any(), any(), eq(Comment.class))).thenReturn(true);
        when(spaces.getSpace(SPACE)).thenReturn(space);
        when(users.getUserByName(anyString())).thenAnswer(call -> user(call.getArgument(0)));
        when(users.getUserByKey(any()))
                .thenAnswer(call -> accounts.byKey(call.<UserKey>getArgument(0).getStringValue())
                        .map(SandboxUser::of)
                        .orElse(null));
        when(users.isDeactivated(anyString())).thenAnswer(call -> accounts.byName(call.getArgument(0))
                .filter(account -> !account.active())
                .isPresent());
    }

    public PageManager pageManager() {
        return pages;
    }

    public PermissionManager permissions() {
        return permissions;
    }

    public AccessModeService accessMode() {
        return accessMode;
    }

    public UserAccessor userAccessor() {
        return users;
    }

    public SpaceManager spaceManager() {
        return spaces;
    }

    public ContentPermissionManager restrictions() {
        return restrictions;
    }

    public LabelManager labels() {
        return labels;
    }

    /** A space of that id and key. */
    public static Space space(long id, String key) {
        Space made = mock(Space.class);
        when(made.getId()).thenReturn(id);
        when(made.getKey()).thenReturn(key);
        return made;
    }

    /** Lets nobody see the page but, perhaps, those a test lets. */
    public void restrict(Page page) {
        ContentPermissionSet some = mock(ContentPermissionSet.class);
        when(restrictions.getContentPermissionSets(eq(page), any())).thenReturn(List.of(some));
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(page))).thenReturn(false);
    }

    /** Says of one user whether he may edit a page. */
    public void mayEdit(String name, Page page, boolean may) {
        when(permissions.hasPermission(
                        argThat(user -> user != null && name.equals(user.getName())), eq(Permission.EDIT), eq(page)))
                .thenReturn(may);
    }

    /** How often a method of the host's accounts was called. */
    public long calls(String method) {
        return mockingDetails(users).getInvocations().stream()
                .filter(call -> call.getMethod().getName().equals(method))
                .count();
    }

    /** The pages that carry the label of a plain kind, in the order of the host. */
    public void labelled(String name, List<Page> carriers) {
        Label label = mock(Label.class);
        when(labels.getLabel(name)).thenReturn(label);
        when(labels.getContentInSpaceForLabel(anyInt(), anyInt(), eq(SPACE), eq(label)))
                .thenAnswer(call -> slice(carriers, call.getArgument(0), call.getArgument(1)));
    }

    private static PartialList<ContentEntityObject> slice(List<Page> carriers, int offset, int most) {
        return new PartialList<>(carriers.stream()
                .skip(offset)
                .limit(most)
                .<ContentEntityObject>map(page -> page)
                .toList());
    }

    public Pages pages() {
        return new Pages(pages);
    }

    public PageAccess access() {
        return new PageAccess(pages(), permissions, accessMode::shouldEnforceReadOnlyAccess);
    }

    public ConfluenceUsers users() {
        return new ConfluenceUsers(users, new UserZones(() -> Optional.of(zones)));
    }

    /** Lets one of the demo users read in a zone; the others say nothing of theirs. */
    public void lives(String name, ZoneId zone) {
        when(zones.getUserTimeZone(key(name))).thenReturn(TimeZone.getTimeZone(zone));
    }

    /** One of the demo users, null for a name that nobody has. */
    public ConfluenceUser user(String name) {
        return SandboxUser.of(accounts.byName(name).orElse(null));
    }

    /** One more user. */
    public void add(String name, String fullName) {
        accounts.add(Product.CONFLUENCE, name, fullName);
    }

    public UserKey key(String name) {
        return user(name).getKey();
    }

    /** Who is signed in on this thread from now on; null for nobody. */
    public void signIn(String name) {
        Account account = accounts.byName(name).orElse(null);
        CurrentAccount.set(account);
    }

    /**
     * A published page.
     *
     * @param contributors who saved version 1, 2, 3 …; null for anonymous
     */
    public Page page(long id, String body, String... contributors) {
        Page page = mock(Page.class);
        ConfluenceUser last = user(contributors[contributors.length - 1]);
        when(page.getId()).thenReturn(id);
        when(page.getVersion()).thenReturn(contributors.length);
        when(page.isLatestVersion()).thenReturn(true);
        when(page.getBodyAsString()).thenReturn(body);
        when(page.getLastModifier()).thenReturn(last);
        when(page.getSpace()).thenReturn(space);
        List<VersionHistorySummary> history = history(contributors);
        when(pages.getPage(id)).thenReturn(page);
        when(pages.getVersionHistorySummaries(page)).thenReturn(history);
        return page;
    }

    /** Where comments are read. */
    public Optional<CommentManager> comments() {
        return Optional.of(comments);
    }

    /**
     * A comment of a page, or a reply to one.
     *
     * @param parent null for none
     * @param writer null for somebody who had not signed in
     */
    public Comment comment(long id, Page page, Comment parent, String writer, Instant at) {
        Comment comment = mock(Comment.class);
        ConfluenceUser user = writer == null ? null : user(writer);
        when(comment.getId()).thenReturn(id);
        when(comment.isLatestVersion()).thenReturn(true);
        when(comment.getContainer()).thenReturn(page);
        when(comment.getParent()).thenReturn(parent);
        when(comment.getCreator()).thenReturn(user);
        when(comment.getCreationDate()).thenReturn(Date.from(at));
        when(comment.getBodyAsString()).thenReturn("<p>Comment " + id + "</p>");
        when(comment.getUrlPath()).thenReturn("/comment/" + id);
        when(comments.getComment(id)).thenReturn(comment);
        List<Comment> all = commentsOf.computeIfAbsent(page, each -> new ArrayList<>());
        all.add(comment);
        when(page.getComments()).thenReturn(all);
        return comment;
    }

    /** The host deletes a comment. */
    public void removeComment(long id) {
        when(comments.getComment(id)).thenReturn(null);
        commentsOf.values().forEach(all -> all.removeIf(comment -> comment.getId() == id));
    }

    /** Publishes the page once more; the version that was published before stays in its history. */
    public void edit(Page page, String body, String contributor) {
        Page before = mock(Page.class);
        String old = page.getBodyAsString();
        int version = page.getVersion();
        long id = -version;
        ConfluenceUser user = user(contributor);
        List<VersionHistorySummary> history = new ArrayList<>(pages.getVersionHistorySummaries(page));
        VersionHistorySummary last = history.get(version - 1);
        VersionHistorySummary added = mock(VersionHistorySummary.class);
        when(before.getBodyAsString()).thenReturn(old);
        when(last.getId()).thenReturn(id);
        when(added.getVersion()).thenReturn(version + 1);
        when(added.getContributorSet()).thenReturn(Set.of(user));
        history.add(added);
        when(pages.getPage(id)).thenReturn(before);
        when(pages.getVersionHistorySummaries(page)).thenReturn(history);
        when(page.getVersion()).thenReturn(version + 1);
        when(page.getBodyAsString()).thenReturn(body);
        when(page.getLastModifier()).thenReturn(user);
    }

    private List<VersionHistorySummary> history(String... contributors) {
        List<VersionHistorySummary> history = new ArrayList<>();
        for (String contributor : contributors) {
            VersionHistorySummary summary = mock(VersionHistorySummary.class);
            ConfluenceUser user = user(contributor);
            when(summary.getVersion()).thenReturn(history.size() + 1);
            when(summary.getContributorSet()).thenReturn(user == null ? Set.of() : Set.of(user));
            history.add(summary);
        }
        return history;
    }

    /** Signs everybody out on this thread. */
    @Override
    public void close() {
        signIn(null);
    }
}
