package org.groundbreak.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the rows of tables that stand in macros of one name, such as the host's Page Properties, in one pass. */
public final class TableFinder {

    private final Tokens tokens;
    private final String macroName;
    private final List<List<TableCell>> rows = new ArrayList<>();
    private final Deque<Boolean> macros = new ArrayDeque<>();
    private final Deque<List<TableCell>> openRows = new ArrayDeque<>();
    private final Deque<OpenCell> openCells = new ArrayDeque<>();
    private int parameters;

    private TableFinder(Tokens tokens, String macroName) {
        this.tokens = tokens;
        this.macroName = macroName;
    }

    /**
     * The rows of all tables whose innermost macro has that name, by where they begin; each with its cells in order. A
     * table within a cell of another one counts like any other.
     */
    public static List<List<TableCell>> rows(StorageDocument document, String macroName) {
        TableFinder finder = new TableFinder(document.tokens(), macroName);
        for (int i = 0; i < finder.tokens.count(); i++) {
            switch (finder.tokens.kind(i)) {
                case START -> finder.start(i);
                case END -> finder.end(i);
                case TEXT -> finder.text(i);
            }
        }
        return finder.rows.stream().map(List::copyOf).toList();
    }

    private void start(int token) {
        Name name = tokens.name(token);
        if (name.role() == Role.MACRO) {
            macros.push(macroName.equals(tokens.attribute(token, NameTable.MACRO_NAME)));
        } else if (isParameter(name)) {
            parameters++;
        } else if (name.text().equals("tr")) {
            List<TableCell> row = new ArrayList<>();
            openRows.push(row);
            if (!macros.isEmpty() && macros.peek()) {
                rows.add(row);
            }
        } else if (isCell(name)) {
            openCells.push(new OpenCell(tokens.offset(token), new StringBuilder()));
        }
    }

    private void end(int token) {
        Name name = tokens.name(token);
        if (name.role() == Role.MACRO) {
            macros.pop();
        } else if (isParameter(name)) {
            parameters--;
        } else if (name.text().equals("tr")) {
            openRows.pop();
        } else if (isCell(name)) {
            OpenCell cell = openCells.pop();
            if (!openRows.isEmpty()) {
                openRows.peek()
                        .add(new TableCell(
                                name.text().equals("th"), cell.text.toString(), cell.start, tokens.offset(token)));
            }
        }
    }

    private void text(int token) {
        if (parameters == 0 && !openCells.isEmpty()) {
            int start = tokens.textStart(token);
            openCells.peek().text.append(tokens.text(), start, tokens.textEnd(token) - start);
        }
    }

    private static boolean isCell(Name name) {
        return name.text().equals("td") || name.text().equals("th");
    }

    private static boolean isParameter(Name name) {
        return name == NameTable.PARAMETER || name == NameTable.DEFAULT_PARAMETER;
    }

    /** A cell whose end has not been reached. */
    private record OpenCell(int start, StringBuilder text) {}
}
