package org.groundbreak.sandbox.confluence.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;

/** What the templates of the host's pages ask for, with the rights of who is looking. */
public final class PageTools {
    private final HostServices services;

    PageTools(HostServices services) {
        this.services = services;
    }

    /** Full name of the user of this key. */
    public String name(String userKey) {
        return services.host().accounts().byKey(userKey).map(Account::fullName).orElse("Anonymous");
    }

    /** To the minute, in UTC. */
    public String minute(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").format(instant.atOffset(ZoneOffset.UTC));
    }

    public List<SpaceRecord> spaces() {
        return services.rights().maySeeSpaces(CurrentAccount.get())
                ? services.store().spaces()
                : List.of();
    }

    /** The visible pages right below this one. */
    public List<ContentRecord> children(long pageId) {
        return visible(services.store().children(pageId));
    }

    /** The visible pages above this one, the root first. */
    public List<ContentRecord> ancestors(ContentRecord page) {
        return visible(services.store().ancestors(page));
    }

    /** All versions, the current one first. */
    public List<ContentRecord> versions(ContentRecord page) {
        return services.store().versions(page.pageId());
    }

    public List<String> labels(ContentRecord page) {
        return services.labels().labels(page.pageId());
    }

    public boolean mayEdit(ContentRecord page) {
        return services.rights().mayEdit(CurrentAccount.get(), page);
    }

    /** The pages without a parent: the home page and what was made beside it. */
    public List<ContentRecord> roots(SpaceRecord space) {
        return visible(services.store().pages(space).stream()
                .filter(page -> page.parentId() == null)
                .toList());
    }

    private List<ContentRecord> visible(List<ContentRecord> pages) {
        return services.rights().visible(CurrentAccount.get(), pages);
    }
}
