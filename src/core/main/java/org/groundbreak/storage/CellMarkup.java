package org.groundbreak.storage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes what stands in a cell as the host's editor would. What it is given is text and is escaped. Every method throws
 * {@link IllegalArgumentException} when it is given a character that XML forbids.
 */
public final class CellMarkup {

    private CellMarkup() {}

    /** Words. */
    public static String words(String text) {
        return XmlText.text(text);
    }

    /**
     * A link to a page, which the host keeps right when that page is renamed or moved.
     *
     * @param spaceKey of its space; empty for a page of the same space, as the host writes it then
     */
    public static String pageLink(String title, Optional<String> spaceKey) {
        return "<ac:link><ri:page"
                + spaceKey.map(key -> " ri:space-key=\"" + XmlText.attribute(key) + "\"")
                        .orElse("")
                + " ri:content-title=\"" + XmlText.attribute(title) + "\"/></ac:link>";
    }

    /** A day. */
    public static String day(LocalDate day) {
        return "<time datetime=\"" + day + "\"/>";
    }

    /**
     * The host's status lozenge.
     *
     * @param colour Grey, Red, Yellow, Green or Blue
     */
    public static String lozenge(String title, String colour) {
        return MacroMarkup.named("status")
                .parameter("colour", colour)
                .parameter("title", title)
                .toStorage();
    }

    /** A row of a Page Properties table. @param markup of the value, not escaped */
    public static String row(String name, String markup) {
        return "<tr>" + cell(true, XmlText.text(name)) + cell(false, markup) + "</tr>";
    }

    /** A cell. @param markup of what stands in it, not escaped */
    public static String cell(boolean heading, String markup) {
        return heading ? "<th>" + markup + "</th>" : "<td>" + markup + "</td>";
    }

    /** A table of such rows. */
    public static String table(String rows) {
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    /** A Page Properties macro. */
    public static String properties(String table) {
        return MacroMarkup.named(PageProperties.MACRO).body(table).toStorage();
    }
}
