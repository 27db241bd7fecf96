package org.groundbreak.storage;

import java.util.List;
import java.util.Set;

/**
 * Rule F5: white space next to a block is layout of the source, not content. A block is an element that begins a line
 * of its own, or a part of such an element that has no text of its own. Macros are none of these, as some of them stand
 * within a line; so white space between two macros counts.
 */
final class Blocks {

    private static final Set<String> NAMES = Set.of(
            """
            address blockquote caption col colgroup dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre
            table tbody td tfoot th thead tr ul
            ac:layout ac:layout-section ac:layout-cell ac:task-list ac:task ac:task-id ac:task-status ac:task-body
            ac:parameter ac:rich-text-body ac:plain-text-body ac:link-body ac:plain-text-link-body
            """
                    .split("\\s+"));
    private static final String RESOURCE_IDENTIFIER = "ri:";

    private Blocks() {}

    /**
     * Whether white space at that place means nothing.
     *
     * @param root whether these are the nodes of the body itself, whose edges count as blocks
     */
    static boolean separatedBy(List<Node> siblings, int index, boolean root) {
        boolean first = index == 0;
        boolean last = index == siblings.size() - 1;
        return root && (first || last)
                || !first && isBlock(siblings.get(index - 1))
                || !last && isBlock(siblings.get(index + 1));
    }

    private static boolean isBlock(Node node) {
        return node instanceof Node.Element element
                && (NAMES.contains(element.name()) || element.name().startsWith(RESOURCE_IDENTIFIER));
    }
}
