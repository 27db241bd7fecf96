package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.storage.PageProperties.PropertyRow;
import org.groundbreak.storage.PropertyCell.CellEnd;

/** Collects Page Properties macros. A cell belongs to the innermost of them, so each is read once. */
final class PropertiesCollector {

    /** Around the whole of a value they are no part of it. */
    private static final Set<String> AROUND = Set.of("p", "div", "span", "strong", "b", "em", "i", "u");

    /** At the end of a cell one writes into them. */
    private static final Set<String> BLOCKS = Set.of("p", "div");

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final ElementWalk elements;
    private final Tokens tokens;

    PropertiesCollector(ElementWalk elements) {
        this.elements = elements;
        this.tokens = elements.tokens();
    }

    List<PageProperties> collect() {
        List<PageProperties> found = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (isProperties(i)) {
                properties(i).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private boolean isProperties(int token) {
        return elements.isStart(token)
                && tokens.name(token).role() == Role.MACRO
                && elements.attribute(token, "ac:name")
                        .filter(PageProperties.MACRO::equals)
                        .isPresent();
    }

    private Optional<PageProperties> properties(int macro) {
        return elements.within(macro, "ac:rich-text-body")
                .filter(body -> !elements.isSelfClosed(elements.whole(body)))
                .map(body -> new PageProperties(
                        id(macro), rows(body), elements.inside(body).end()));
    }

    private Optional<String> id(int macro) {
        return elements.within(macro, "ac:parameter")
                .filter(first -> elements.attribute(first, "ac:name")
                        .filter("id"::equals)
                        .isPresent())
                .map(first -> PartsReader.words(elements, first + 1, elements.end(first)))
                .filter(id -> !id.isEmpty());
    }

    private List<PropertyRow> rows(int body) {
        List<PropertyRow> rows = new ArrayList<>();
        int table = -1;
        for (int i = body + 1; i < elements.end(body); i++) {
            if (isProperties(i)) {
                i = elements.end(i);
            } else if (elements.isStart(i, "table")) {
                table++;
            } else if (elements.isStart(i, "tr")) {
                List<PropertyCell> cells = cells(i);
                if (!cells.isEmpty()) {
                    rows.add(new PropertyRow(Math.max(table, 0), cells, elements.whole(i)));
                }
                i = elements.end(i);
            }
        }
        return rows;
    }

    private List<PropertyCell> cells(int row) {
        List<PropertyCell> cells = new ArrayList<>();
        for (int i = row + 1; i < elements.end(row); i++) {
            if (elements.isStart(i)) {
                if (elements.isStart(i, "td") || elements.isStart(i, "th")) {
                    cells.add(cell(i));
                }
                i = elements.end(i);
            }
        }
        return cells;
    }

    private PropertyCell cell(int start) {
        BodySpan whole = elements.whole(start);
        return new PropertyCell(
                elements.isStart(start, "th"),
                PartsReader.parts(elements, start + 1, elements.end(start)),
                whole,
                elements.withinMarkers(elements.inside(innermost(start))),
                end(start),
                elements.isSelfClosed(whole));
    }

    /** The element that holds the whole value. */
    private int innermost(int cell) {
        int around = cell;
        int only = only(around);
        while (only >= 0 && AROUND.contains(tokens.name(only).text()) && !isSelfClosed(only)) {
            around = only;
            only = only(around);
        }
        return around;
    }

    /** The one element that stands in another, with nothing but white space beside it; -1 when there is none. */
    private int only(int start) {
        int only = -1;
        for (int i = start + 1; i < elements.end(start); i++) {
            if (elements.isStart(i) && only < 0) {
                only = i;
                i = elements.end(i);
            } else if (elements.isStart(i) || !tokens.isWhiteSpace(i)) {
                return -1;
            }
        }
        return only;
    }

    private CellEnd end(int cell) {
        int around = cell;
        int last = last(around);
        while (last >= 0 && BLOCKS.contains(tokens.name(last).text()) && !isSelfClosed(last)) {
            around = last;
            last = last(around);
        }
        if (last >= 0 && LISTS.contains(tokens.name(last).text()) && !isSelfClosed(last)) {
            return new CellEnd(elements.inside(last).end(), true);
        }
        return new CellEnd(elements.inside(around).end(), false);
    }

    /** The element a cell ends with, white space aside; -1 when it ends with text or has none. */
    private int last(int start) {
        int last = -1;
        for (int i = start + 1; i < elements.end(start); i++) {
            if (elements.isStart(i)) {
                last = i;
                i = elements.end(i);
            } else if (!tokens.isWhiteSpace(i)) {
                last = -1;
            }
        }
        return last;
    }

    private boolean isSelfClosed(int start) {
        return elements.isSelfClosed(elements.whole(start));
    }
}
