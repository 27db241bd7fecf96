package org.groundbreak.storage;

import java.time.LocalDate;

/**
 * Writes a paragraph in storage format, for text that stays readable without this product. What it is given is text and
 * is escaped; characters that XML forbids are left out, and line breaks stay line breaks. Used once, by one thread.
 */
public final class TextMarkup {

    private final StringBuilder content = new StringBuilder();

    private TextMarkup() {}

    /** An empty paragraph. */
    public static TextMarkup paragraph() {
        return new TextMarkup();
    }

    /** Adds text in bold, such as a label. */
    public TextMarkup strong(String text) {
        content.append("<strong>").append(escaped(text)).append("</strong>");
        return this;
    }

    /** Adds text. */
    public TextMarkup text(String text) {
        content.append(escaped(text));
        return this;
    }

    /** Adds a user as the host mentions one: his name is shown as it is at any time. */
    public TextMarkup user(String userKey) {
        content.append("<ac:link><ri:user ri:userkey=\"")
                .append(XmlText.attribute(allowed(userKey)))
                .append("\"/></ac:link>");
        return this;
    }

    /** Adds a date as the host writes one: every reader sees it in his own language. */
    public TextMarkup date(LocalDate date) {
        content.append("<time datetime=\"").append(date).append("\"/>");
        return this;
    }

    /** Adds a link to a page, which the host keeps right when that is renamed or moved. @param spaceKey of its space */
    public TextMarkup page(String spaceKey, String title) {
        content.append("<ac:link><ri:page ri:space-key=\"")
                .append(XmlText.attribute(allowed(spaceKey)))
                .append("\" ri:content-title=\"")
                .append(XmlText.attribute(allowed(title)))
                .append("\"/></ac:link>");
        return this;
    }

    /** What stands in the paragraph, for a place within a line, such as a cell. */
    public String inline() {
        return content.toString();
    }

    /** The paragraph in storage format. */
    public String toStorage() {
        return "<p>" + content + "</p>";
    }

    private static String escaped(String text) {
        String oneKindOfBreak = allowed(text).replace("\r\n", "\n").replace('\r', '\n');
        return XmlText.text(oneKindOfBreak).replace("\n", "<br/>");
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = XmlChars.lengthAt(text, i);
            allowed.append(text, i, i + length);
            i += Math.max(1, length);
        }
        return allowed.toString();
    }
}
