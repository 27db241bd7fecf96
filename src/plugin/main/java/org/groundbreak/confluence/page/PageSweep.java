package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.host.OptionalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what was lost (rule P2): changes of pages that some watcher knows, and pages that nobody noticed, by the labels that
 * watchers name. Pages made by hand with a macro of ours and no label keep their button.
 */
public final class PageSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PageSweep.class);
    private static final int BATCH = 100;

    private final TransactionTemplate transactions;
    private final PageLife life;

    PageSweep(TransactionTemplate transactions, PageLife life) {
        this.transactions = transactions;
        this.life = life;
    }

    /** Looks once at every page that is known, then at every other page of those labels, a hundred at a time. */
    public void run() {
        Set<Long> done = new HashSet<>();
        WatcherList watchers = life.watchers();
        watchers.all().forEach(watcher -> guarded("what a watcher knows", () -> known(watcher, done)));
        guarded("labels", () -> watchers.labels().forEach(label -> guarded(label, () -> labelled(label, done))));
    }

    private void known(PageWatcher watcher, Set<Long> done) {
        long after = 0;
        List<Long> ids;
        do {
            ids = watcher.knownAfter(after, BATCH);
            ids.forEach(id -> look(id, done));
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

    private static void guarded(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The sweep passes over: {}", what, e);
        }
    }
}
