package org.groundbreak.confluence.attachments;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.groundbreak.confluence.attachments.AttachmentFinding.Kind;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.storage.ShownAttachment;
import org.groundbreak.store.AttachmentDigestTable;
import org.groundbreak.store.DigestedAttachment;

/**
 * Says what the attachments of a page are, now or at an instant (rule F19). Each version of one is read once, in the
 * background, at the latest when a command needs it. Asks nobody's rights: whoever calls has asked for the page.
 */
public final class SightReader {

    /** How many a page, or a decision, may show to be judged: each is a look at the host. */
    public static final int MOST_SHOWN = 1_000;

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final HostAttachments host;
    private final AttachmentDigestTable table;
    private final ViewRestrictions restrictions;
    private final Clock clock;
    private final LongConsumer noteSoon;

    /** @param noteSoon has a page looked at in the background */
    public SightReader(
            TransactionTemplate transactions,
            Pages pages,
            AttachmentDigestTable table,
            ViewRestrictions restrictions,
            Clock clock,
            LongConsumer noteSoon) {
        this.transactions = transactions;
        this.pages = pages;
        this.host = new HostAttachments();
        this.table = table;
        this.restrictions = restrictions;
        this.clock = clock;
        this.noteSoon = noteSoon;
    }

    /**
     * What is known of attachments of a page. Never throws for what the host does; that is a finding.
     *
     * @param contentId of the page
     * @param shown those that its body names; of none, nothing is asked
     * @param at the instant; empty for now
     */
    public AttachmentSight read(long contentId, Set<ShownAttachment> shown, Optional<Instant> at, Effort effort) {
        if (shown.isEmpty()) {
            return AttachmentSight.NONE;
        }
        if (shown.size() > MOST_SHOWN) {
            return new AttachmentSight(
                    new TreeMap<>(), List.of(new AttachmentFinding(Kind.TOO_MANY, Integer.toString(MOST_SHOWN))));
        }
        SightCollector collector = new SightCollector(
                pages,
                host,
                table,
                restrictions::absentFrom,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                at,
                effort);
        // Of its own, since what a page says is looked at later than the page was read.
        transactions.execute(() -> {
            Optional<Page> page = pages.find(contentId);
            shown.forEach(attachment -> collector.add(page, attachment));
            return null;
        });
        keep(contentId, collector, effort);
        return collector.sight();
    }

    private void keep(long contentId, SightCollector collector, Effort effort) {
        if (effort.keeps()) {
            List<DigestedAttachment> found = new ArrayList<>(collector.fresh());
            if (effort == Effort.BACKGROUND) {
                collector
                        .gone()
                        .forEach(digest -> found.add(digest.gone(clock.instant().truncatedTo(ChronoUnit.MILLIS))));
            }
            found.forEach(table::keep);
        }
        if (effort != Effort.BACKGROUND
                && (collector.leftOver()
                        || !effort.keeps() && !collector.fresh().isEmpty())) {
            noteSoon.accept(contentId);
        }
    }
}
