package org.groundbreak.confluence.adrs;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.function.LongConsumer;
import org.groundbreak.confluence.page.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows within the click that made a record of a decision or a round (rules A22, A24 and M6): it gets the label of its
 * space, so that the sweep finds it, and stands in the index at once. Whatever fails, the page is there.
 */
final class NewRecord {

    private static final Logger LOG = LoggerFactory.getLogger(NewRecord.class);

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final AdrLabel label;
    private final LongConsumer look;

    /** @param look takes the page into the index */
    NewRecord(TransactionTemplate transactions, Pages pages, AdrLabel label, LongConsumer look) {
        this.transactions = transactions;
        this.pages = pages;
        this.label = label;
        this.look = look;
    }

    /** Only where an append is allowed, as whoever made the page. Never throws. */
    void follow(long contentId) {
        guarded("labelled", contentId, this::label);
        guarded("taken into the index; that is left to the sweep", contentId, look);
    }

    private void label(long contentId) {
        transactions.execute(() -> {
            pages.current(contentId).ifPresent(label::give);
            return null;
        });
    }

    private static void guarded(String what, long contentId, LongConsumer action) {
        try {
            action.accept(contentId);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The record that was just made is not {}: {}", what, contentId, e);
        }
    }
}
