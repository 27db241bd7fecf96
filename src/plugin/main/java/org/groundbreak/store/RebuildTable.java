package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last making anew of all projections: which node may do it, how far it is, and how it ended, for every node to read
 * (rule G2). Writes open a transaction of their own; of several that begin at once, on whatever node, one does.
 */
public final class RebuildTable {

    private static final String ALL = "all";

    private final ActiveObjects ao;
    private final ReplacedRows<RebuildRow> rows;

    public RebuildTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, RebuildRow.class);
    }

    /** The last one; empty when there was none. One SELECT. */
    public Optional<RebuildEntry> last() {
        return Stream.of(find()).map(RebuildEntry::of).findFirst();
    }

    /**
     * Begins one, unless one is running that was heard of after an instant.
     *
     * @return whether it may begin
     */
    public boolean begin(RebuildEntry fresh, Instant aliveAfter) {
        return rows.change(this::find, () -> Optional.of(fresh.columns(ALL)), known -> {
            RebuildEntry last = RebuildEntry.of(known);
            boolean running =
                    last.stage() == RebuildEntry.Stage.RUNNING && last.seenAt().isAfter(aliveAfter);
            return running ? Optional.empty() : Optional.of(fresh.columns(ALL));
        });
    }

    /**
     * Takes over how far one is, unless another has begun since.
     *
     * @return whether it is still the one that runs; what has been overtaken has to end
     */
    public boolean report(RebuildEntry now) {
        return rows.change(
                this::find,
                Optional::empty,
                known -> known.getRun().equals(now.run()) ? Optional.of(now.columns(ALL)) : Optional.empty());
    }

    private RebuildRow[] find() {
        return ao.find(RebuildRow.class, "NAME = ?", ALL);
    }
}
