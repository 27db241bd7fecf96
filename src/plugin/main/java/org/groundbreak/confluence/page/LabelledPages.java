package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What carries a label, whoever may view it, a hundred at a time, in transactions of the host of their own. */
public final class LabelledPages {

    private static final int BATCH = 100;

    private final TransactionTemplate transactions;
    private final Supplier<Optional<LabelManager>> labels;

    /** @param labels the host's; where it hands them out nothing is found else */
    public LabelledPages(TransactionTemplate transactions, Supplier<Optional<LabelManager>> labels) {
        this.transactions = transactions;
        this.labels = labels;
    }

    /**
     * Something that carries a label.
     *
     * @param contentId of it; may be no page
     * @param version the present one
     */
    public record Labelled(long contentId, int version) {}

    /** What carries it, wherever; the first ones in the order of the host. */
    public List<Labelled> everywhere(String label, int most) {
        return found(label, most, (host, found, offset) -> host.getContentForLabel(offset, BATCH, found));
    }

    /** The same in one space. */
    public List<Labelled> inSpace(String spaceKey, String label, int most) {
        return found(
                label, most, (host, found, offset) -> host.getContentInSpaceForLabel(offset, BATCH, spaceKey, found));
    }

    private List<Labelled> found(String label, int most, Part part) {
        List<Labelled> all = new ArrayList<>();
        List<Labelled> found;
        int offset = 0;
        do {
            found = batch(label, offset, part);
            all.addAll(found);
            offset += BATCH;
        } while (found.size() == BATCH && all.size() < most);
        return all.size() > most ? all.subList(0, most) : all;
    }

    private List<Labelled> batch(String name, int offset, Part part) {
        return transactions.execute(() -> labels.get()
                .flatMap(host -> Optional.ofNullable(host.getLabel(name)).map(label -> part.of(host, label, offset)))
                .map(found -> found.getList().stream()
                        .map(content -> new Labelled(content.getId(), content.getVersion()))
                        .toList())
                .orElse(List.of()));
    }

    private interface Part {
        PartialList<ContentEntityObject> of(LabelManager host, Label label, int offset);
    }
}
