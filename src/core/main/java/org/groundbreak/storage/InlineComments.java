package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.List;

/** Rule F6: Confluence keeps the place of an inline comment as a marker in the body, which is not what people wrote. */
final class InlineComments {

    private static final String MARKER = "ac:inline-comment-marker";

    private InlineComments() {}

    /** The same element with every marker below it replaced by its content, and neighbouring texts made one. */
    static Node.Element unwrap(Node.Element element) {
        List<Node> children = new ArrayList<>();
        addUnwrapped(element, children);
        return new Node.Element(element.name(), element.attributes(), children, element.start(), element.end());
    }

    private static void addUnwrapped(Node.Element parent, List<Node> children) {
        for (Node child : parent.children()) {
            if (child instanceof Node.Element element) {
                if (element.name().equals(MARKER)) {
                    addUnwrapped(element, children);
                } else {
                    children.add(unwrap(element));
                }
            } else {
                add(child, children);
            }
        }
    }

    private static void add(Node node, List<Node> children) {
        int last = children.size() - 1;
        if (node instanceof Node.Text more && last >= 0 && children.get(last) instanceof Node.Text text) {
            children.set(last, new Node.Text(text.value() + more.value()));
        } else {
            children.add(node);
        }
    }
}
