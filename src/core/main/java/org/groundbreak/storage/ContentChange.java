package org.groundbreak.storage;

import java.util.Locale;

/** A kind of thing in a page that can change; for telling readers what changed where the words did not. */
public enum ContentChange {
    /** What is read: text, code, dates. */
    WORDS,
    /** White space alone, where it is seen: a blank line in a code block, a gap between two words. */
    WHITE_SPACE,
    /** Where a link leads, a person who is mentioned, or which words are a link. */
    LINKS,
    /** Pictures and emoticons: which, how they are shown, or where. */
    IMAGES,
    /** Bytes of an attachment that is shown, or that it is there at all. */
    ATTACHMENTS,
    /** Macros: which, their parameters, or where they stand. */
    MACROS,
    /** Whether a task is done, or its number. */
    TASKS,
    /** Paragraphs, headings, lists, tables and their cells, the layout of the page. */
    STRUCTURE,
    /** How something looks: bold, colours, alignment, widths. */
    FORMATTING,
    /** None of these: another element, or the order of things between the same words. */
    OTHER;

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
