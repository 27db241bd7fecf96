package org.groundbreak.storage;

import java.util.HashMap;
import java.util.Map;

/** What an element is to the white space within it and beside it (rule F5). */
enum Role {
    /** Stands within a line: white space in it and beside it may be shown. */
    INLINE(false, false, false),
    /** Keeps white space as it was typed, down to the last element within. */
    PRESERVING(false, false, false),
    /** {@code pre}: like {@link #PRESERVING}, and begins a line of its own. */
    PRESERVING_BLOCK(true, false, false),
    /** Only holds parts, such as a table its rows; text directly in it is never shown. */
    FRAME(true, false, false),
    /** Like {@link #FRAME}, but of Confluence: it is no element of HTML in which white space could be preserved. */
    STORAGE_FRAME(true, false, false),
    /** A frame that stands within a line itself: a link, a picture. */
    INLINE_FRAME(false, false, false),
    /** A macro: a frame that may stand on a line of its own or within one. */
    MACRO(false, false, false),
    /** Begins a line of its own and holds a line of words, such as a paragraph. */
    LINE(true, true, false),
    /** Begins a line of its own and holds whatever does the same, such as a cell. */
    FLOW(true, true, true),
    /** Begins a new line and holds nothing. */
    BREAK(true, false, false);

    private static final Map<String, Role> BY_NAME = new HashMap<>();

    private final boolean block;
    private final boolean edge;
    private final boolean flow;

    static {
        put(PRESERVING, "textarea ac:plain-text-body ac:plain-text-link-body ac:parameter ac:default-parameter");
        put(PRESERVING_BLOCK, "pre");
        put(FRAME, "table tbody thead tfoot tr colgroup ul ol dl");
        put(STORAGE_FRAME, "ac:layout ac:layout-section ac:task-list ac:task");
        put(INLINE_FRAME, "ac:link ac:image");
        put(MACRO, "ac:structured-macro ac:macro");
        put(LINE, "address caption dt h1 h2 h3 h4 h5 h6 p ac:caption");
        put(FLOW, "blockquote dd div li td th ac:layout-cell ac:rich-text-body ac:task-body");
        put(BREAK, "br col hr");
    }

    Role(boolean block, boolean edge, boolean flow) {
        this.block = block;
        this.edge = edge;
        this.flow = flow;
    }

    static Role of(String name) {
        return name.startsWith("ri:") ? INLINE_FRAME : BY_NAME.getOrDefault(name, INLINE);
    }

    /** White space before and behind it is not shown, since a line ends there. */
    boolean block() {
        return block;
    }

    /** White space at its inner edges is not shown, since a line begins and ends there. */
    boolean edge() {
        return edge;
    }

    /** Macros with a line break between them stand on lines of their own in it. */
    boolean flow() {
        return flow;
    }

    boolean preserves() {
        return this == PRESERVING || this == PRESERVING_BLOCK;
    }

    /** Whether white space directly in it is never shown. */
    boolean frame(boolean preserved) {
        return this == STORAGE_FRAME || this == INLINE_FRAME || this == MACRO || this == FRAME && !preserved;
    }

    private static void put(Role role, String names) {
        for (String name : names.split(" ")) {
            BY_NAME.put(name, role);
        }
    }
}
