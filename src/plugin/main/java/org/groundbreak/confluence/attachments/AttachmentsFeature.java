package org.groundbreak.confluence.attachments;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.confluence.page.WatcherList;
import org.groundbreak.host.Feature;
import org.groundbreak.store.Store;

/** The attachments that specs and decisions show. */
public final class AttachmentsFeature implements Feature {

    private final SightReader reader;

    /** @param watchers told of pages */
    public AttachmentsFeature(
            TransactionTemplate transactions,
            Pages pages,
            Store store,
            ViewRestrictions restrictions,
            Clock clock,
            WatcherList watchers) {
        this.reader = new SightReader(
                transactions, pages, store.attachmentDigests(), restrictions, clock, watchers::noteSoon);
        watchers.add(new AttachmentWatcher(store.attachmentDigests()));
    }

    /** Says what attachments are. */
    public SightReader reader() {
        return reader;
    }
}
