package org.groundbreak.adrs;

import java.util.List;
import java.util.Optional;
import org.groundbreak.storage.BodySpan;
import org.groundbreak.storage.CellMarkup;
import org.groundbreak.storage.InsertionPlaces;
import org.groundbreak.storage.PageProperties;
import org.groundbreak.storage.PageProperties.PropertyRow;
import org.groundbreak.storage.PropertyCell;
import org.groundbreak.storage.StorageDocument;

/** The places of a page where values, rows and tables of Page Properties are written (rule A8). */
final class PropertyPlaces {

    private static final int SELF_CLOSING = "/>".length();

    private final List<PageProperties> macros;
    private final String body;
    private final int beginning;

    PropertyPlaces(StorageDocument document, String body) {
        this.macros = PageProperties.of(document, body);
        this.body = body;
        this.beginning = InsertionPlaces.beginning(document, body);
    }

    /** The fields of the page. */
    List<AdrProperty> properties() {
        return PropertyReader.read(macros);
    }

    /** Instead of what stands in a cell. */
    FieldEdit replace(PropertyCell cell, String markup) {
        if (!cell.selfClosed()) {
            return new FieldEdit(cell.value(), markup);
        }
        String tag = cell.whole().of(body);
        String end = cell.heading() ? "</th>" : "</td>";
        return new FieldEdit(
                cell.whole(), tag.substring(0, tag.length() - SELF_CLOSING).stripTrailing() + ">" + markup + end);
    }

    /** The row of a table in which a value stands beside its name, and nothing else; empty when it is its last row. */
    Optional<PropertyRow> rowOf(PropertyCell cell) {
        return macros.stream()
                .flatMap(macro -> PropertyReader.tables(macro).stream())
                .filter(table -> table.size() > 1 && !PropertyReader.isHorizontal(table))
                .flatMap(List::stream)
                .filter(row ->
                        row.cells().size() == 2 && row.cells().get(1).whole().equals(cell.whole()))
                .findFirst();
    }

    /** Behind what stands in a cell. */
    FieldEdit append(PropertyCell cell, String markup) {
        return new FieldEdit(
                BodySpan.at(cell.end().offset()),
                cell.end().list() ? "<li>" + markup + "</li>" : CellMarkup.words(", ") + markup);
    }

    /** A field the page does not have: at the end of the first table that has others, else of the first table. */
    List<FieldEdit> add(String name, String markup) {
        Optional<List<PropertyRow>> table = macros.stream()
                .flatMap(macro -> PropertyReader.tables(macro).stream())
                .filter(PropertyReader::hasFields)
                .findFirst()
                .or(() -> macros.stream()
                        .flatMap(macro -> PropertyReader.tables(macro).stream())
                        .findFirst());
        if (table.isPresent()) {
            return addTo(table.get(), name, markup);
        }
        String made = CellMarkup.table(CellMarkup.row(name, markup));
        return macros.isEmpty()
                ? List.of(new FieldEdit(BodySpan.at(beginning), CellMarkup.properties(made)))
                : List.of(new FieldEdit(BodySpan.at(macros.get(0).bodyEnd()), made));
    }

    private static List<FieldEdit> addTo(List<PropertyRow> table, String name, String markup) {
        if (PropertyReader.isHorizontal(table)) {
            return List.of(
                    behind(table.get(0), CellMarkup.cell(true, CellMarkup.words(name))),
                    behind(table.get(1), CellMarkup.cell(false, markup)));
        }
        PropertyRow last = table.get(table.size() - 1);
        return List.of(new FieldEdit(BodySpan.at(last.end()), CellMarkup.row(name, markup)));
    }

    private static FieldEdit behind(PropertyRow row, String cell) {
        int end = row.cells().get(row.cells().size() - 1).whole().end();
        return new FieldEdit(BodySpan.at(end), cell);
    }
}
