package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.groundbreak.host.OptionalService;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.store.PageTraceTable;

/**
 * Finds what was lost (rule P2): changes of pages that some watcher knows, and pages that nobody noticed, by the labels that
 * watchers name. Pages made by hand with a macro of ours and no label keep their button.
 */
public final class PageSweep {

    private static final int BATCH = 100;

    private final TransactionTemplate transactions;
    private final PageTraceTable traces;
    private final PageLife life;
    private final ErrorLog errors;

    PageSweep(TransactionTemplate transactions, PageTraceTable traces, PageLife life, ErrorLog errors) {
        this.transactions = transactions;
        this.traces = traces;
        this.life = life;
        this.errors = errors;
    }

    /**
     * Looks once at every page that is known, or was seen before and is not erased, then at every other page of those labels,
     * a hundred at a time. What a watcher has dropped since one look did not find its page is found again by that.
     */
    public void run() {
        Set<Long> done = new HashSet<>();
        WatcherList watchers = life.watchers();
        watchers.all().forEach(watcher -> guarded("what a watcher knows", () -> known(watcher::knownAfter, done)));
        guarded("pages seen before", () -> known(traces::after, done));
        guarded("labels", () -> watchers.labels().forEach(label -> guarded("a label", () -> labelled(label, done))));
    }

    /** Every page that some watcher knows, or that was seen before and is not erased, by rising id. */
    public SortedSet<Long> knownPages() {
        SortedSet<Long> pages = new TreeSet<>();
        life.watchers().all().forEach(watcher -> each(watcher::knownAfter, pages::add));
        each(traces::after, pages::add);
        return pages;
    }

    private void known(BiFunction<Long, Integer, List<Long>> idsAfter, Set<Long> done) {
        each(idsAfter, id -> look(id, done));
    }

    private static void each(BiFunction<Long, Integer, List<Long>> idsAfter, LongConsumer action) {
        long after = 0;
        List<Long> ids;
        do {
            ids = idsAfter.apply(after, BATCH);
            ids.forEach(action::accept);
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (!ids.isEmpty());
    }

    private void labelled(String label, Set<Long> done) {
        int offset = 0;
        List<Long> ids;
        do {
            ids = idsOf(label, offset);
            ids.forEach(id -> look(id, done));
            offset += BATCH;
        } while (ids.size() == BATCH);
    }

    private void look(long contentId, Set<Long> done) {
        if (done.add(contentId)) {
            life.guarded(contentId, life::look);
        }
    }

    private List<Long> idsOf(String name, int offset) {
        return transactions.execute(() -> OptionalService.find(LabelManager.class)
                .flatMap(labels -> Optional.ofNullable(labels.getLabel(name)).map(label -> ids(labels, label, offset)))
                .orElse(List.of()));
    }

    private static List<Long> ids(LabelManager labels, Label label, int offset) {
        return labels.getContentForLabel(offset, BATCH, label).getList().stream()
                .map(ContentEntityObject::getId)
                .toList();
    }

    private void guarded(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, "page-sweep", "The sweep passes over " + what, e);
        }
    }
}
