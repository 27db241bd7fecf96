package org.groundbreak.storage;

import java.util.List;
import java.util.Optional;

/**
 * Rule F13: a Page Properties macro of the host as it stands in a body, with the rows of its tables. Reading takes time
 * in proportion to the length of the body, whatever it contains.
 *
 * @param id the id an author gave it, for the host's report
 * @param rows the cells of each row that has any, of all tables in it; a table within a cell is part of the cell
 * @param bodyEnd the place behind all that stands in it, in the original body
 */
public record PageProperties(Optional<String> id, List<PropertyRow> rows, int bodyEnd) {

    /** The name of the macro in storage format; people call it Page Properties. */
    static final String MACRO = "details";

    public PageProperties {
        rows = List.copyOf(rows);
    }

    /**
     * The macros in document order, nested ones after the one they stand in, to which their rows do not belong. One
     * without a body is left out.
     *
     * @param body the text the document was parsed from
     */
    public static List<PageProperties> of(StorageDocument document, String body) {
        return new PropertiesCollector(new ElementWalk(document.tokens(), body)).collect();
    }

    /**
     * A row.
     *
     * @param table which of the tables of the macro it stands in, from 0
     * @param cells at least one
     * @param whole the row with its tags, in the original body
     */
    public record PropertyRow(int table, List<PropertyCell> cells, BodySpan whole) {

        public PropertyRow {
            cells = List.copyOf(cells);
        }

        /** The place behind it, in the original body. */
        public int end() {
            return whole.end();
        }
    }
}
