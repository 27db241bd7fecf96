package org.groundbreak.build;

import java.util.ArrayList;
import java.util.List;

/** The table of docs/host.md. */
final class HostDoc {

    private final List<Row> rows = new ArrayList<>();

    HostDoc() {
        for (String line : Repository.text("docs/host.md").lines().toList()) {
            if (line.startsWith("| ") && !line.startsWith("| kind ") && !line.startsWith("|---")) {
                String[] cells = line.substring(1, line.length() - 1).split("\\|");
                rows.add(new Row(
                        cells[0].strip(),
                        cells[1].strip().replace("`", ""),
                        cells[2].strip(),
                        cells[3].strip(),
                        cells[4].strip(),
                        cells[5].strip()));
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The names of all rows of one kind. */
    List<String> names(String kind) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .map(Row::name)
                .sorted()
                .toList();
    }

    record Row(String kind, String name, String product, String state, String source, String whenWrong) {}
}
