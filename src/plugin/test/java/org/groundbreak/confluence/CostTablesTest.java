package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundbreak.build.Repository;
import org.junit.jupiter.api.Test;

/** No bound of {@code docs/performance.md} is without a test that keeps it. */
class CostTablesTest {

    private static final List<String> FOLDERS = List.of("confluence", "jira");

    @Test
    void givenATableThenTheTestThatItNamesIsThereAndMeasures() throws Exception {
        Map<String, String> tables = CostBound.tables();
        assertTrue(tables.size() > 7, tables.keySet().toString());
        for (Map.Entry<String, String> table : tables.entrySet()) {
            assertFalse(CostBound.rows(table.getValue()).isEmpty(), table.getKey());
            assertTrue(source(table.getKey()).contains("meter.check()"), table.getKey());
        }
    }

    @Test
    void givenARowThenItStandsInOneOfTheTables() {
        int inTables = CostBound.tables().values().stream()
                .mapToInt(table -> CostBound.rows(table).size())
                .sum();

        long lines = CostBound.document()
                .lines()
                .filter(line -> line.matches("\\|.*\\| \\d+ \\| \\d+ \\|"))
                .count();
        assertEquals(lines, inTables);
    }

    private static String source(String test) throws Exception {
        for (String folder : FOLDERS) {
            Path file = Repository.path("src/plugin/test/java/org/groundbreak/" + folder + "/" + test + ".java");
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        return "";
    }
}
