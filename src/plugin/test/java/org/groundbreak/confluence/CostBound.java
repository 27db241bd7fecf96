package org.groundbreak.confluence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.build.Repository;

/**
 * A row of {@code docs/performance.md}.
 *
 * @param statements on our tables, at most
 * @param calls to the host's managers, at most
 */
record CostBound(int statements, int calls) {

    private static final Pattern TABLE = Pattern.compile("(?s)<!-- bounds of (\\w+) -->(.*?)<!-- end -->");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d+) \\| (\\d+) \\|$");

    /** The tables, by the name of the test that keeps each. */
    static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        TABLE.matcher(document()).results().forEach(table -> tables.put(table.group(1), table.group(2)));
        return tables;
    }

    /** The rows of a table; modifiable. */
    static Map<String, CostBound> of(String test) {
        return rows(tables().getOrDefault(test, ""));
    }

    /** The rows of a text; of two alike one. */
    static Map<String, CostBound> rows(String text) {
        Map<String, CostBound> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            rows.put(row.group(1), new CostBound(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3))));
        }
        return rows;
    }

    /** The whole document. */
    static String document() {
        return Repository.text("docs/performance.md");
    }
}
