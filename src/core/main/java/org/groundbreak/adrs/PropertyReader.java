package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.storage.PageProperties;
import org.groundbreak.storage.PageProperties.PropertyRow;
import org.groundbreak.storage.PropertyCell;

/**
 * Rule A3: finds the fields in the tables of Page Properties. Names stand in the first cell of a row, with the value
 * beside it, whichever of them are headings. They stand in the first row instead when all of it are headings, there is
 * a row below, and more of that row's cells name a field than of the first column.
 */
final class PropertyReader {

    private PropertyReader() {}

    /** The fields in document order, also those that stand there twice. */
    static List<AdrProperty> read(List<PageProperties> macros) {
        List<AdrProperty> properties = new ArrayList<>();
        for (PageProperties macro : macros) {
            tables(macro).forEach(table -> read(table, properties));
        }
        return properties;
    }

    /** The rows of each table of a macro. */
    static List<List<PropertyRow>> tables(PageProperties macro) {
        List<List<PropertyRow>> tables = new ArrayList<>();
        int table = -1;
        for (PropertyRow row : macro.rows()) {
            if (row.table() != table) {
                tables.add(new ArrayList<>());
                table = row.table();
            }
            tables.get(tables.size() - 1).add(row);
        }
        return tables;
    }

    /** Whether the names stand in the first row. */
    static boolean isHorizontal(List<PropertyRow> table) {
        List<PropertyCell> first = table.get(0).cells();
        long inFirstRow = first.stream().filter(cell -> field(cell).isPresent()).count();
        long inFirstColumn = table.stream()
                .filter(row -> field(row.cells().get(0)).isPresent())
                .count();
        return table.size() > 1 && first.stream().allMatch(PropertyCell::heading) && inFirstRow > inFirstColumn;
    }

    /** Whether it holds any field. */
    static boolean hasFields(List<PropertyRow> table) {
        List<AdrProperty> fields = new ArrayList<>();
        read(table, fields);
        return !fields.isEmpty();
    }

    private static void read(List<PropertyRow> table, List<AdrProperty> properties) {
        if (isHorizontal(table)) {
            List<PropertyCell> names = table.get(0).cells();
            for (PropertyRow row : table.subList(1, table.size())) {
                for (int i = 0; i < Math.min(names.size(), row.cells().size()); i++) {
                    add(names.get(i), row.cells().get(i), properties);
                }
            }
        } else {
            table.forEach(row -> readRow(row.cells(), properties));
        }
    }

    /** The first pair, and others behind it where their names are headings. */
    private static void readRow(List<PropertyCell> cells, List<AdrProperty> properties) {
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            if (i > 0 && !cells.get(i).heading()) {
                return;
            }
            add(cells.get(i), cells.get(i + 1), properties);
        }
    }

    private static void add(PropertyCell name, PropertyCell value, List<AdrProperty> properties) {
        field(name).ifPresent(field -> properties.add(new AdrProperty(field, name.words(), value)));
    }

    private static Optional<AdrField> field(PropertyCell cell) {
        return AdrField.named(cell.words());
    }
}
