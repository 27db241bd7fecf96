package org.groundbreak.sandbox.confluence.services;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;

/** Who may do what: every active user but the outsider works in all spaces; restrictions name persons. */
public final class Rights {
    private final ContentStore store;
    private final RestrictionStore restrictions;

    public Rights(ContentStore store, RestrictionStore restrictions) {
        this.store = store;
        this.restrictions = restrictions;
    }

    /** Whether the account (null: anonymous) may see the spaces. */
    public boolean maySeeSpaces(Account account) {
        return account != null && account.active() && !account.name().equals("outsider");
    }

    /**
     * The space of this key, for the current user.
     *
     * @throws ForbiddenException if there is none that he may see
     */
    public SpaceRecord space(String key) {
        return store.space(key)
                .filter(space -> maySeeSpaces(CurrentAccount.get()))
                .orElseThrow(() -> new ForbiddenException("User not permitted to create content in space " + key));
    }

    /**
     * The page, draft or historical version of this id, for the current user.
     *
     * @throws NotFoundException if there is none that he may view: existence is a secret; also for what is in the trash
     */
    public ContentRecord readable(long id) {
        return visible(id, content -> !current(content).isTrashed());
    }

    /**
     * The page in the trash of this id, for the current user.
     *
     * @throws NotFoundException if there is none in the trash that he may view
     */
    public ContentRecord trashed(long id) {
        return visible(id, ContentRecord::isTrashed);
    }

    private ContentRecord visible(long id, Predicate<ContentRecord> wanted) {
        return store.find(id)
                .filter(wanted)
                .filter(content -> mayView(CurrentAccount.get(), content))
                .orElseThrow(() -> new NotFoundException("No content found with id: ContentId{id=" + id
                        + "} or the calling user does not have permission to view the content"));
    }

    /**
     * The same for changing it.
     *
     * @throws ForbiddenException if he may view it only
     */
    public ContentRecord editable(long id) {
        ContentRecord content = readable(id);
        if (!mayEdit(CurrentAccount.get(), content)) {
            throw new ForbiddenException("User not permitted to edit content with id " + id);
        }
        return content;
    }

    /** View restrictions are inherited from every page above; a page in the trash keeps its own and those. */
    public boolean mayView(Account account, ContentRecord content) {
        if (!maySeeSpaces(account)) {
            return false;
        }
        if (content.isDraft()) {
            return account.key().equals(content.creator());
        }
        ContentRecord page = current(content);
        return Stream.concat(store.ancestors(page).stream(), Stream.of(page))
                .allMatch(each -> allowed(account, each, Operation.read));
    }

    /** Edit restrictions are not inherited; who may not view may not edit. */
    public boolean mayEdit(Account account, ContentRecord content) {
        return mayView(account, content)
                && !content.isHistorical()
                && !content.isTrashed()
                && (content.status() == ContentStatus.DRAFT || allowed(account, content, Operation.update));
    }

    /** @throws ForbiddenException if the current user may not administer the spaces */
    public void requireSpaceAdministrator() {
        if (!mayAdministerSpaces(CurrentAccount.get())) {
            throw new ForbiddenException("User not permitted to administer the space");
        }
    }

    public boolean mayAdministerSpaces(Account account) {
        return account != null && account.active() && account.admin();
    }

    /** The pages of the list that the account may view, in the same order. */
    public List<ContentRecord> visible(Account account, List<ContentRecord> pages) {
        return pages.stream().filter(page -> mayView(account, page)).toList();
    }

    private ContentRecord current(ContentRecord content) {
        return content.isHistorical() ? store.find(content.pageId()).orElse(content) : content;
    }

    private boolean allowed(Account account, ContentRecord page, Operation operation) {
        Set<String> users = restrictions.users(page.id(), operation);
        return users.isEmpty() || users.contains(account.key());
    }
}
