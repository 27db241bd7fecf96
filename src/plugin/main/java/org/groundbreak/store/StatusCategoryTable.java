package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.groundbreak.start.CategoryHistory;
import org.groundbreak.start.StatusCategory;

/**
 * Which category a status of Jira had when (rule T6). Jira tells nobody when one is changed, so the table is compared with
 * Jira again and again and grows by what differs. Writes open transactions of their own.
 */
public final class StatusCategoryTable {

    private final ActiveObjects ao;
    private final UniqueRows<StatusCategoryRow> rows;

    public StatusCategoryTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, StatusCategoryRow.class);
    }

    /**
     * Takes over what is seen now, and gives the whole table. One SELECT, and one INSERT for each status that is new or
     * has another category than before.
     *
     * @param seen the category of each status by Jira's id of it
     * @param at since when that holds
     */
    public CategoryHistory observe(Map<String, StatusCategory> seen, Instant at) {
        List<CategoryHistory.Entry> known = entries();
        Map<String, StatusCategory> latest = new HashMap<>();
        known.forEach(entry -> latest.put(entry.statusId(), entry.category()));
        List<CategoryHistory.Entry> news = seen.entrySet().stream()
                .filter(status -> status.getValue() != latest.get(status.getKey()))
                .map(status -> new CategoryHistory.Entry(status.getKey(), at, status.getValue()))
                .filter(this::added)
                .toList();
        return new CategoryHistory(Stream.concat(known.stream(), news.stream()).toList());
    }

    /** By rising instant. */
    private List<CategoryHistory.Entry> entries() {
        return Stream.of(ao.find(StatusCategoryRow.class, Query.select()))
                .map(row -> new CategoryHistory.Entry(
                        row.getStatusId(),
                        Instant.ofEpochMilli(row.getSince()),
                        StatusCategory.valueOf(row.getCategory())))
                .sorted(Comparator.comparing(CategoryHistory.Entry::since))
                .toList();
    }

    /** True also when another node was quicker: it has seen the same Jira. */
    private boolean added(CategoryHistory.Entry entry) {
        long since = entry.since().toEpochMilli();
        return rows.insertOrFind(
                () -> isKnown(entry.statusId(), since) ? Optional.of(true) : Optional.empty(),
                Map.of(
                        "STATUS_ID", entry.statusId(),
                        "SINCE", since,
                        "CATEGORY", entry.category().name()),
                made -> true);
    }

    private boolean isKnown(String statusId, long since) {
        return ao.count(StatusCategoryRow.class, "STATUS_ID = ? AND SINCE = ?", statusId, since) > 0;
    }
}
