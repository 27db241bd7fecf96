package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The tables as the database itself describes them. */
abstract class SchemaContract extends StoreContract {

    private static final String PREFIX = "AO_[0-9A-F]{6}_";

    SchemaContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenTheTablesWhenTheDatabaseIsAskedThenTheKeysThatDecideRacesAreUnique() throws Exception {
        assertEquals(
                Map.ofEntries(
                        Map.entry("ADR", Set.of(List.of("CONTENT_ID"), List.of("REVISION"))),
                        Map.entry("ADR_NUMBER", Set.of(List.of("CONTENT_ID"), List.of("SCOPE_ID", "GIVEN"))),
                        Map.entry("ATTACHMENT_DIGEST", Set.of(List.of("ATTACHMENT_ID", "ATTACHMENT_VERSION"))),
                        Map.entry("CHECKED_EPIC", Set.of(List.of("SEED"))),
                        Map.entry("DECISION_ADR", Set.of(List.of("STREAM", "SEQ"))),
                        Map.entry("DECISION", Set.of(List.of("STREAM"))),
                        Map.entry("DECISION_MAIL", Set.of(List.of("STREAM", "SEQ", "PERSON"))),
                        Map.entry("DECISION_ROLE", Set.of(List.of("STREAM", "ROLE", "PERSON"))),
                        Map.entry("EPIC_START", Set.of(List.of("EPIC_ID"))),
                        Map.entry("STATUS_CATEGORY", Set.of(List.of("STATUS_ID", "SINCE"))),
                        Map.entry("EVENT", Set.of(List.of("STREAM", "SEQ"))),
                        Map.entry("EVENT_TEXT", Set.of(List.of("STREAM", "SEQ"))),
                        Map.entry("JUDGED_BODY", Set.of(List.of("STREAM", "FINGERPRINT"))),
                        Map.entry("KNOWN_HEAD", Set.of(List.of("PEER", "CONTENT_ID"))),
                        Map.entry("LINK_FACT", Set.of(List.of("DIRECTION", "PEER", "CONTENT_ID", "ISSUE_ID"))),
                        Map.entry("MAIL_DAY", Set.of(List.of("MAIL_DAY", "PERSON"))),
                        Map.entry("MAIL_OFF", Set.of(List.of("PERSON"))),
                        Map.entry("MAIL_ONCE", Set.of(List.of("PERSON", "WORD"))),
                        Map.entry("MAIL_ZONE", Set.of(List.of("ZONE_ID"))),
                        Map.entry("MEETING", Set.of(List.of("STREAM"))),
                        Map.entry("MEETING_MAIL", Set.of(List.of("STREAM", "ROUND_NR", "PERSON", "NR"))),
                        Map.entry("NONCE", Set.of(List.of("NONCE"))),
                        Map.entry("PAGE_TRACE", Set.of(List.of("CONTENT_ID"))),
                        Map.entry("PAIRING", Set.of(List.of("APPLICATION_ID"))),
                        Map.entry("PERSON", Set.of(List.of("USER_KEY"))),
                        Map.entry("REBUILD", Set.of(List.of("NAME"))),
                        Map.entry("ROUND", Set.of(List.of("STREAM"))),
                        Map.entry("SEED", Set.of(List.of("SEED"))),
                        Map.entry("SETTING", Set.of(List.of("SCOPE", "NAME"))),
                        Map.entry("SPEC", Set.of(List.of("STREAM"))),
                        Map.entry("WAITED_FOR", Set.of(List.of("STREAM", "PERSON")))),
                uniqueKeys());
    }

    @Test
    void givenTheTablesWhenNamedThenTheyFitTheShortestLimitOfAnyDatabase() throws Exception {
        try (Connection connection = database.host().dataSource().getConnection()) {
            for (String table : tables(connection.getMetaData())) {
                assertTrue(table.matches(PREFIX + ".{1,20}"), table);
                try (ResultSet columns = connection.getMetaData().getColumns(null, null, table, null)) {
                    while (columns.next()) {
                        assertTrue(columns.getString("COLUMN_NAME").length() <= 30, columns.getString("COLUMN_NAME"));
                    }
                }
            }
        }
    }

    private Map<String, Set<List<String>>> uniqueKeys() throws SQLException {
        Map<String, Set<List<String>>> keys = new TreeMap<>();
        try (Connection connection = database.host().dataSource().getConnection()) {
            for (String table : tables(connection.getMetaData())) {
                Set<List<String>> ofTable = Set.copyOf(uniqueIndexes(connection.getMetaData(), table));
                keys.put(table.replaceFirst(PREFIX, ""), ofTable);
            }
        }
        return keys;
    }

    private static Set<String> tables(DatabaseMetaData database) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables = database.getTables(null, null, "AO\\_%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** The columns of each unique index but the one of the row id, in the order of the index. */
    private static Collection<List<String>> uniqueIndexes(DatabaseMetaData database, String table) throws SQLException {
        Map<String, List<String>> indexes = new TreeMap<>();
        try (ResultSet columns = database.getIndexInfo(null, null, table, true, true)) {
            while (columns.next()) {
                String index = columns.getString("INDEX_NAME");
                indexes.computeIfAbsent(index, name -> new ArrayList<>()).add(columns.getString("COLUMN_NAME"));
            }
        }
        indexes.values().remove(List.of("ID"));
        return indexes.values();
    }
}
