package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of a body: where it stands among the tokens, and where in the original text.
 *
 * @param document the body
 * @param start its start tag
 * @param end its end tag; an empty tag is both
 */
record Element(StorageDocument document, int start, int end) {

    /** The element that starts at that token. */
    static Element at(StorageDocument document, int start) {
        return new Element(document, start, document.tokens().endOf(start));
    }

    /** The elements directly in it, in order. Takes time in proportion to its length. */
    List<Element> children() {
        Tokens tokens = document.tokens();
        List<Element> children = new ArrayList<>();
        int token = start + 1;
        while (token < end) {
            if (tokens.kind(token) == Tokens.Kind.START) {
                Element child = at(document, token);
                children.add(child);
                token = child.end;
            }
            token++;
        }
        return children;
    }

    Name name() {
        return document.tokens().name(start);
    }

    /** Offset of the first character of its start tag. */
    int from() {
        return document.tokens().offset(start);
    }

    /** Offset behind the last character of its end tag. */
    int to() {
        return document.tokens().offset(end);
    }

    /** Whether it is written as one empty tag. */
    boolean isEmptyTag() {
        return contentFrom() == to();
    }

    /** Offset behind its start tag. A greater-than sign may stand in the values of attributes. */
    int contentFrom() {
        String body = document.body();
        char quote = 0;
        int i = from();
        while (quote != 0 || body.charAt(i) != '>') {
            char c = body.charAt(i);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
            i++;
        }
        return i + 1;
    }

    /** Offset of its end tag, in which there is no less-than sign but its first character; not for an empty tag. */
    int contentTo() {
        return document.body().lastIndexOf('<', to() - 1);
    }
}
