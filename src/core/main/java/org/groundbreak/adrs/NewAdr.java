package org.groundbreak.adrs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundbreak.storage.CellMarkup;
import org.groundbreak.storage.MacroMarkup;

/**
 * Writes the body of a new ADR in storage format: the Page Properties table, then the sections, both in the order of the
 * blueprint and all of them, so that what is still to be said shows. {@link AdrReader} reads every field of it back.
 */
public final class NewAdr {

    private static final String EMPTY = "<p><br/></p>";

    private final Language language;
    private final Map<AdrField, String> values = new EnumMap<>(AdrField.class);
    private final Map<AdrSection, String> sections = new EnumMap<>(AdrSection.class);

    /** @param status not {@link AdrStatus#UNKNOWN} */
    public NewAdr(Language language, AdrStatus status) {
        this.language = language;
        values.put(AdrField.NUMBER, MacroMarkup.named(AdrReader.NUMBER_MACRO).toStorage());
        values.put(AdrField.STATUS, status.lozenge(language));
    }

    /** The rows of a new page, in order, also where nothing is said; none for relations from the other side. */
    public static List<AdrField> rows() {
        return Stream.of(AdrField.values())
                .filter(field -> Stream.of(RelationKind.values())
                        .noneMatch(kind -> kind.inverseField() == field && kind.field() != field))
                .toList();
    }

    /** What stands in a row. @param markup storage format, not escaped */
    public NewAdr value(AdrField field, String markup) {
        if (!rows().contains(field)) {
            throw new IllegalArgumentException("No row of a new ADR: " + field);
        }
        values.put(field, markup);
        return this;
    }

    /** What stands below a heading. @param markup storage format, not escaped */
    public NewAdr section(AdrSection section, String markup) {
        sections.put(section, markup);
        return this;
    }

    /** The body. */
    public String toStorage() {
        StringBuilder table = new StringBuilder();
        rows().forEach(field -> table.append(CellMarkup.row(field.title(language), values.getOrDefault(field, EMPTY))));
        StringBuilder body = new StringBuilder(CellMarkup.properties(CellMarkup.table(table.toString())));
        for (AdrSection section : AdrSection.values()) {
            body.append("<h2>")
                    .append(CellMarkup.words(section.title(language)))
                    .append("</h2>")
                    .append(sections.getOrDefault(section, EMPTY));
        }
        return body.toString();
    }
}
