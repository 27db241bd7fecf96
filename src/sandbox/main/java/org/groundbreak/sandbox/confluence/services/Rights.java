package org.groundbreak.sandbox.confluence.services;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.host.Account;

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

    /** The space of this key if the account may see it. */
    public Optional<SpaceRecord> space(Account account, String key) {
        return maySeeSpaces(account) ? store.space(key) : Optional.empty();
    }

    /** View restrictions are inherited from every page above. */
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
                && (content.status() == ContentStatus.DRAFT || allowed(account, content, Operation.update));
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
