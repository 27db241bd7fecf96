package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundbreak.storage.CellPart;
import org.groundbreak.storage.CellPart.Words;

/** The parts of a cell, line by line, or by other separators. */
final class CellLines {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private CellLines() {}

    /**
     * The lines that have anything in them.
     *
     * @param separators a class of characters as regular expressions have it
     */
    static List<List<CellPart>> of(List<CellPart> parts, String separators) {
        List<List<CellPart>> lines = new ArrayList<>();
        List<CellPart> line = new ArrayList<>();
        for (CellPart part : parts) {
            if (part instanceof Words words) {
                String[] pieces = words.words().split(separators, -1);
                for (int i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        lines.add(line);
                        line = new ArrayList<>();
                    }
                    if (!pieces[i].isBlank()) {
                        line.add(new Words(pieces[i]));
                    }
                }
            } else {
                line.add(part);
            }
        }
        lines.add(line);
        return lines.stream().filter(some -> !some.isEmpty()).toList();
    }

    /** What a reader sees of one line. */
    static String words(List<CellPart> line) {
        return line.stream()
                .map(CellPart::words)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
