package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in the histories of linked epics. Writes open transactions of their own. */
public final class EpicStartTable {

    private final ActiveObjects ao;
    private final ReplacedRows<EpicStartRow> rows;

    public EpicStartTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, EpicStartRow.class);
    }

    /** What is known of one epic; empty when nobody has looked yet. */
    public Optional<EpicStart> of(long epicId) {
        return Optional.ofNullable(of(List.of(epicId)).get(epicId));
    }

    /**
     * What is known of epics, by their ids, with one SELECT; those nobody has looked at yet are left out.
     *
     * @param epicIds 100 at most
     */
    public Map<Long, EpicStart> of(Collection<Long> epicIds) {
        Map<Long, EpicStart> starts = new HashMap<>();
        if (!epicIds.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(epicIds.size(), "?"));
            for (EpicStartRow row : ao.find(EpicStartRow.class, "EPIC_ID IN (" + marks + ")", epicIds.toArray())) {
                starts.put(row.getEpicId(), EpicStartColumns.read(row));
            }
        }
        return starts;
    }

    /** Keeps what was found. Several threads and nodes may do so at once; all have read the same histories. */
    public void put(EpicStart found) {
        rows.change(
                () -> ao.find(EpicStartRow.class, "EPIC_ID = ?", found.epicId()),
                () -> Optional.of(EpicStartColumns.of(found)),
                known -> EpicStartColumns.read(known).equals(found)
                        ? Optional.empty()
                        : Optional.of(EpicStartColumns.of(found)));
    }
}
