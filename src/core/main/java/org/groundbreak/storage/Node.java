package org.groundbreak.storage;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A part of a parsed body. */
sealed interface Node {

    /**
     * An element.
     *
     * @param name with its prefix as written, such as {@code ac:structured-macro}
     * @param attributes with namespace declarations, sorted by name as written
     * @param start offset of its first character in the body
     * @param end offset behind its last character
     */
    record Element(String name, SortedMap<String, String> attributes, List<Node> children, int start, int end)
            implements Node {
        public Element {
            attributes = Collections.unmodifiableSortedMap(attributes);
            children = List.copyOf(children);
        }

        Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }

        Stream<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        /** All text below, in document order. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Node child : children) {
                if (child instanceof Text words) {
                    text.append(words.value());
                } else if (child instanceof Element element) {
                    text.append(element.text());
                }
            }
            return text.toString();
        }
    }

    /** Text, with entities resolved; a CDATA section is text like any other. */
    record Text(String value) implements Node {
        /** Nothing but what XML calls white space; a no-break space is more than that. */
        boolean isWhiteSpace() {
            return value.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
        }
    }

    /** A comment. */
    record Comment(String value) implements Node {}

    /** A processing instruction. */
    record Instruction(String target, String value) implements Node {}
}
