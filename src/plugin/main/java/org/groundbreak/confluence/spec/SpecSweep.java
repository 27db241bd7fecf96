package org.groundbreak.confluence.spec;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.OptionalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds pages whose event was lost, by the label that the blueprint puts on them. Pages made by hand with the macro and
 * no label keep their button "make this page a spec".
 */
final class SpecSweep {

    /** The blueprint's index key; fixed for ever, it stands on pages. */
    static final String LABEL = "groundbreak-spec";

    private static final Logger LOG = LoggerFactory.getLogger(SpecSweep.class);
    private static final int BATCH = 100;

    private final TransactionTemplate transactions;
    private final Registrar registrar;

    SpecSweep(TransactionTemplate transactions, Registrar registrar) {
        this.transactions = transactions;
        this.registrar = registrar;
    }

    /** Looks at every page of that label, a hundred at a time. */
    void run() {
        int offset = 0;
        List<Long> ids;
        do {
            ids = labelled(offset);
            ids.forEach(this::notice);
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

    private List<Long> labelled(int offset) {
        return transactions.execute(() -> OptionalService.find(LabelManager.class)
                .flatMap(labels -> Optional.ofNullable(labels.getLabel(LABEL)).map(label -> ids(labels, label, offset)))
                .orElse(List.of()));
    }

    private static List<Long> ids(LabelManager labels, Label label, int offset) {
        return labels.getContentForLabel(offset, BATCH, label).getList().stream()
                .map(ContentEntityObject::getId)
                .toList();
    }
}
