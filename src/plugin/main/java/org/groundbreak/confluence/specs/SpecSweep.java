package org.groundbreak.confluence.specs;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.page.PageKind;
import org.groundbreak.host.OptionalService;
import org.groundbreak.store.SpecTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what was lost: changes of specs, stopped ones too, that Jira was not told of, and pages that nobody noticed, by the
 * labels that the blueprints of specs put on them. Pages made by hand with the macro and no label keep their button "make
 * this page a spec".
 */
public final class SpecSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SpecSweep.class);
    private static final int BATCH = 100;

    private final TransactionTemplate transactions;
    private final SpecTable index;
    private final Registrar registrar;

    public SpecSweep(TransactionTemplate transactions, SpecTable index, Registrar registrar) {
        this.transactions = transactions;
        this.index = index;
        this.registrar = registrar;
    }

    /** Looks at every spec there is, then at every other page of those labels, a hundred at a time. */
    public void run() {
        Set<Long> specs = new HashSet<>();
        List<Long> known;
        long after = 0;
        do {
            known = index.contentIdsAfter(after, BATCH);
            known.forEach(this::notice);
            specs.addAll(known);
            after = known.isEmpty() ? after : known.get(known.size() - 1);
        } while (!known.isEmpty());
        PageKind.specs().forEach(kind -> sweepLabelled(kind.label(), specs));
    }

    private void sweepLabelled(String label, Set<Long> specs) {
        int offset = 0;
        List<Long> ids;
        do {
            ids = labelled(label, offset);
            ids.stream().filter(id -> !specs.contains(id)).forEach(this::notice);
            offset += BATCH;
        } while (ids.size() == BATCH);
    }

    /** One page that cannot be read must not keep the sweep from the others. */
    private void notice(long contentId) {
        try {
            registrar.notice(contentId);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The sweep could not look at a page: {}", contentId, e);
        }
    }

    private List<Long> labelled(String name, int offset) {
        return transactions.execute(() -> OptionalService.find(LabelManager.class)
                .flatMap(labels -> Optional.ofNullable(labels.getLabel(name)).map(label -> ids(labels, label, offset)))
                .orElse(List.of()));
    }

    private static List<Long> ids(LabelManager labels, Label label, int offset) {
        return labels.getContentForLabel(offset, BATCH, label).getList().stream()
                .map(ContentEntityObject::getId)
                .toList();
    }
}
