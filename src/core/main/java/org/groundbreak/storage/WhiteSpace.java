package org.groundbreak.storage;

import java.util.Arrays;

/**
 * Rule F5: white space counts where a reader sees it. Walks along with whoever goes through the tokens; asked about
 * every text that is white space alone.
 *
 * <ul>
 *   <li>It is kept to the letter in {@code pre}, in bodies and link texts that are plain text, in the values of
 *       parameters, and where a style says so.
 *   <li>It is nothing directly in what only holds parts: a table, a list, a macro, a link, a picture.
 *   <li>It is nothing beside an element that begins a line of its own, and at the edges of one.
 *   <li>It is nothing between two macros when it has a line break and they stand in a cell, a list item, another
 *       macro's body or the page itself, that is, on lines of their own. Within a paragraph it is a gap that is seen.
 *   <li>Anywhere else it is one space, as it is shown.
 * </ul>
 */
final class WhiteSpace {

    private static final String RESOURCE = "ri";
    private static final int FEW = 32;

    private final Tokens tokens;
    private Role[] open = new Role[FEW];
    private int depth;
    private int preservedFrom = Integer.MAX_VALUE;

    WhiteSpace(Tokens tokens) {
        this.tokens = tokens;
        open[0] = Role.FLOW;
    }

    /** To be called behind each start tag. */
    void start(int token) {
        depth++;
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = tokens.name(token).role();
        if (depth < preservedFrom && (open[depth].preserves() || isPreservedByStyle(token))) {
            preservedFrom = depth;
        }
    }

    /** To be called at each end tag. */
    void end() {
        if (depth == preservedFrom) {
            preservedFrom = Integer.MAX_VALUE;
        }
        depth--;
    }

    /** Whether white space counts to the letter here. */
    boolean isPreserved() {
        return depth >= preservedFrom;
    }

    /** Whether a reader sees a text that is white space alone. */
    boolean isShown(int token) {
        Role parent = open[depth];
        if (parent.frame(isPreserved())) {
            return false;
        }
        Name before = neighbour(token - 1, Tokens.Kind.END);
        Name after = neighbour(token + 1, Tokens.Kind.START);
        if (isPreserved()) {
            return !isResource(before) && !isResource(after);
        }
        boolean atEdge = before == null || after == null;
        return !(parent.edge() && atEdge)
                && !isBlock(before)
                && !isBlock(after)
                && !(parent.flow() && isMacro(before) && isMacro(after) && tokens.hasLineBreak(token));
    }

    /** The name of the element on that side, null where the parent has its edge. */
    private Name neighbour(int token, Tokens.Kind kind) {
        return token >= 0 && token < tokens.count() && tokens.kind(token) == kind ? tokens.name(token) : null;
    }

    private boolean isPreservedByStyle(int start) {
        String style = tokens.attribute(start, Names.STYLE);
        return style != null && Style.preservesWhiteSpace(style);
    }

    private static boolean isResource(Name name) {
        return name != null && name.prefix().equals(RESOURCE);
    }

    private static boolean isBlock(Name name) {
        return name != null && name.role().block();
    }

    private static boolean isMacro(Name name) {
        return name != null && name.role() == Role.MACRO;
    }
}
