package org.groundbreak.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables of docs/host.md. */
final class HostDoc {

    private static final Set<String> HEADS = Set.of("kind", "it is");

    private final List<Row> rows = new ArrayList<>();
    private final SortedSet<String> classes = new TreeSet<>();
    private final SortedSet<String> interfaces = new TreeSet<>();

    HostDoc() {
        for (String line : Repository.text("docs/host.md").lines().toList()) {
            String[] cells = line.substring(Math.min(1, line.length())).split("\\|");
            String kind = cells[0].strip();
            if (!line.startsWith("| ") || HEADS.contains(kind)) {
                continue;
            }
            if (kind.equals("class") || kind.equals("interface")) {
                SortedSet<String> types = kind.equals("class") ? classes : interfaces;
                for (String type : cells[1].split(",")) {
                    types.add(type.strip().replace("`", ""));
                }
            } else {
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

    /** What is said to be a class, of the types whose methods we call. */
    SortedSet<String> classes() {
        return classes;
    }

    /** What is said to be an interface, of the types whose methods we call. */
    SortedSet<String> interfaces() {
        return interfaces;
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
