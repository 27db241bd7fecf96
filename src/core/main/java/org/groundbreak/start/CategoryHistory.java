package org.groundbreak.start;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which category a status had when (rule T6). Jira tells nobody when an administrator changes it, so the table begins
 * where the product began to look; what lies before is judged by the oldest category known, and that is said.
 */
public final class CategoryHistory {

    /**
     * From that instant on, the status is known to have that category.
     *
     * @param statusId Jira's id of the status
     */
    public record Entry(String statusId, Instant since, StatusCategory category) {}

    /**
     * An answer of the table.
     *
     * @param assumed whether it is taken from later than the instant asked for
     */
    public record Known(StatusCategory category, boolean assumed) {}

    private static final Known NOTHING = new Known(StatusCategory.UNKNOWN, false);

    private final Map<String, NavigableMap<Instant, StatusCategory>> table = new HashMap<>();

    /** @param entries in any order */
    public CategoryHistory(Collection<Entry> entries) {
        for (Entry entry : entries) {
            table.computeIfAbsent(entry.statusId(), id -> new TreeMap<>()).put(entry.since(), entry.category());
        }
    }

    /** The category of a status at an instant; UNKNOWN for a status the table does not have. */
    public Known at(String statusId, Instant instant) {
        return at(Optional.of(statusId), instant);
    }

    /** The same; UNKNOWN also where the status itself is not known. */
    Known at(Optional<String> statusId, Instant instant) {
        NavigableMap<Instant, StatusCategory> history = statusId.map(table::get).orElse(null);
        if (history == null) {
            return NOTHING;
        }
        Map.Entry<Instant, StatusCategory> valid = history.floorEntry(instant);
        return valid == null ? new Known(history.firstEntry().getValue(), true) : new Known(valid.getValue(), false);
    }
}
