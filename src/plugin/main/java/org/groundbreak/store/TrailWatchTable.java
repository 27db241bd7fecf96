package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundbreak.trail.ChainBreak;

/**
 * How far the regular check of all trails is and what it has found, for every node and over restarts (rule H8). It stands
 * among the settings, in scopes that no administrator and no space has: one row for the place, one for each stream that
 * does not fit. Writes open transactions of their own.
 */
public final class TrailWatchTable {

    private static final long PLACE = -1;
    private static final long FINDINGS = -2;
    private static final String NAME = "trail-watch";

    private final ActiveObjects ao;
    private final ReplacedRows<SettingRow> rows;
    private final Rows all;

    public TrailWatchTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, SettingRow.class);
        this.all = new Rows(ao);
    }

    /** How far it is: one SELECT. */
    public TrailWatchEntry now() {
        SettingRow[] found = find();
        return found.length == 0 ? TrailWatchEntry.NONE : TrailWatchEntry.of(said(found[0]));
    }

    /** How many streams do not fit, as they were looked at last: one SELECT. */
    public int broken() {
        return ao.count(SettingRow.class, "SCOPE = ?", FINDINGS);
    }

    /** The first of them by id: one SELECT. */
    public List<TrailFinding> findings(int limit) {
        return Arrays.stream(ao.find(
                        SettingRow.class,
                        Query.select()
                                .where("SCOPE = ?", FINDINGS)
                                .order("NAME ASC")
                                .limit(limit)))
                .map(TrailWatchTable::finding)
                .toList();
    }

    /**
     * Takes over what a part of the log has shown, unless another node did so since. Of the streams of that part those that
     * do not fit are findings now; whatever else was found there once fits, or is gone.
     *
     * @param seen how far it was when the part was read
     * @param next how far it is with the part
     * @return whether it was as seen; nothing is written when it was not
     */
    public boolean keep(TrailWatchEntry seen, TrailWatchEntry next, VerifiedPart part) {
        return rows.change(
                this::find,
                () -> seen.equals(TrailWatchEntry.NONE) ? Optional.of(place(next)) : Optional.empty(),
                row -> TrailWatchEntry.of(said(row)).equals(seen) ? Optional.of(place(next)) : Optional.empty(),
                () -> {
                    forget(seen.after(), part);
                    all.create(
                            SettingRow.class,
                            part.findings().stream()
                                    .map(found -> columns(FINDINGS, found.stream(), found.said()))
                                    .toList());
                });
    }

    private void forget(String after, VerifiedPart part) {
        // Empty text is no value everywhere: for some databases nothing is greater than it.
        StringBuilder where = new StringBuilder("SCOPE = ?");
        List<Object> values = new ArrayList<>(List.of(FINDINGS));
        if (!after.isEmpty()) {
            where.append(" AND NAME > ?");
            values.add(after);
        }
        if (!part.end()) {
            where.append(" AND NAME <= ?");
            values.add(part.last());
        }
        ao.deleteWithSQL(SettingRow.class, where.toString(), values.toArray());
    }

    private SettingRow[] find() {
        return ao.find(SettingRow.class, "SCOPE = ? AND NAME = ?", PLACE, NAME);
    }

    private static Map<String, Object> place(TrailWatchEntry entry) {
        return columns(PLACE, NAME, entry.said());
    }

    private static Map<String, Object> columns(long scope, String name, String said) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SCOPE", scope);
        columns.put("NAME", name);
        columns.put("SAID", said);
        return columns;
    }

    private static TrailFinding finding(SettingRow row) {
        String[] parts = said(row).split(" ", 2);
        try {
            return new TrailFinding(
                    row.getName(), new ChainBreak(Long.parseLong(parts[0]), ChainBreak.Kind.valueOf(parts[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // Somebody has changed the row; that its stream does not fit is what it says still.
            return new TrailFinding(row.getName(), new ChainBreak(1, ChainBreak.Kind.CHANGED));
        }
    }

    private static String said(SettingRow row) {
        return row.getSaid() == null ? "" : row.getSaid();
    }
}
