package org.groundbreak.sandbox.confluence.render;

import org.groundbreak.sandbox.web.Html;

/** Writes HTML; every text and attribute is escaped here and nowhere else. */
final class Markup {
    private Markup() {}

    static String escape(String text) {
        return Html.escape(text);
    }

    /** A start tag; names and values alternate, a null value leaves the attribute out. */
    static String tag(String name, String... attributes) {
        StringBuilder out = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        return out.append('>').toString();
    }
}
