package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What administrators said, of the instance and of spaces. That nothing was said and that there shall be none are two
 * things: for the first there is no row. Writes open transactions of their own.
 */
public final class SettingTable {

    /** The scope that is no space. */
    public static final long INSTANCE = 0;

    /** Characters of the column that is not read by key alone. */
    private static final int SHORT = 255;

    private final ActiveObjects ao;
    private final ReplacedRows<SettingRow> rows;
    private final Rows all;

    public SettingTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, SettingRow.class);
        this.all = new Rows(ao);
    }

    /**
     * What was said of the instance and of one space, with one SELECT: by scope, then by name.
     *
     * @param spaceId {@link #INSTANCE} for the instance alone
     * @return an empty value where it was said that there shall be none
     */
    public Map<Long, Map<String, Optional<String>>> of(long spaceId) {
        Map<Long, Map<String, Optional<String>>> said = new HashMap<>();
        for (SettingRow row : ao.find(SettingRow.class, "SCOPE = ? OR SCOPE = ?", INSTANCE, spaceId)) {
            said.computeIfAbsent(row.getScope(), scope -> new HashMap<>()).put(row.getName(), said(row));
        }
        return said;
    }

    /** Everything that was said of one setting, in whatever scope. */
    public Set<String> values(String name) {
        return Stream.of(ao.find(SettingRow.class, "NAME = ?", name))
                .flatMap(row -> said(row).stream())
                .collect(Collectors.toSet());
    }

    /** What was said of one setting, by scope, with one SELECT; an empty value where it was said that there shall be none. */
    public Map<Long, Optional<String>> byScope(String name) {
        Map<Long, Optional<String>> said = new HashMap<>();
        for (SettingRow row : ao.find(SettingRow.class, "NAME = ?", name)) {
            said.put(row.getScope(), said(row));
        }
        return said;
    }

    /**
     * Takes over what is to hold of several settings, all or nothing, unless somebody else did so since (rule C7).
     *
     * @param version the setting that counts how often that was done; nothing has been said of it before the first time
     * @param seen how often it had been done when the settings were read; 0 for never
     * @param said empty for those of which there shall be none; those of {@code names} that are not in it are unsaid, so
     *     that the scope above holds again
     * @return whether it was as seen; nothing is written when it was not
     */
    public boolean keep(
            long scope, String version, long seen, Map<String, Optional<String>> said, Collection<String> names) {
        return rows.change(
                () -> find(scope, version),
                () -> seen == 0 ? Optional.of(columns(scope, version, counted(1))) : Optional.empty(),
                known -> said(known).equals(counted(seen))
                        ? Optional.of(columns(scope, version, counted(seen + 1)))
                        : Optional.empty(),
                () -> {
                    for (String name : names) {
                        ao.deleteWithSQL(SettingRow.class, "SCOPE = ? AND NAME = ?", scope, name);
                        if (said.containsKey(name)) {
                            all.create(SettingRow.class, columns(scope, name, said.get(name)));
                        }
                    }
                });
    }

    private static Optional<String> counted(long times) {
        return Optional.of(Long.toString(times));
    }

    /** Forgets all that was said of a scope. */
    public void forget(long scope) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(SettingRow.class, "SCOPE = ?", scope));
    }

    private SettingRow[] find(long scope, String name) {
        return ao.find(SettingRow.class, "SCOPE = ? AND NAME = ?", scope, name);
    }

    private static Map<String, Object> columns(long scope, String name, Optional<String> said) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("SCOPE", scope);
        columns.put("NAME", name);
        said.ifPresent(value -> columns.put(value.length() > SHORT ? "LONG_SAID" : "SAID", value));
        return columns;
    }

    private static Optional<String> said(SettingRow row) {
        return Optional.ofNullable(row.getSaid() == null ? row.getLongSaid() : row.getSaid());
    }
}
