package org.groundbreak.storage;

import java.util.Set;

/** Tokens with where they stand in the original body, and what they are to the line they stand in. */
final class TokenPlaces {

    /** What words may stand in. */
    private static final Set<String> FORMATTING =
            Set.of("em", "i", "strong", "b", "u", "span", "sub", "sup", "small", "code");

    private final ElementWalk elements;
    private final Tokens tokens;
    private final String body;

    TokenPlaces(ElementWalk elements, String body) {
        this.elements = elements;
        this.tokens = elements.tokens();
        this.body = body;
    }

    /** Whether it is bold or the like, in which words may stand. */
    static boolean isFormatting(Name name) {
        return FORMATTING.contains(name.text());
    }

    /** Whether it is white space and nothing else. */
    boolean isBlank(int token) {
        return tokens.kind(token) == Tokens.Kind.TEXT && tokens.isWhiteSpace(token);
    }

    /** Whether a line ends there, or one begins. */
    boolean breaks(int token) {
        return tokens.kind(token) != Tokens.Kind.TEXT
                && tokens.name(token).role().block();
    }

    /** Text, or an element that has nothing but text in it. */
    boolean isWords(int token) {
        if (tokens.kind(token) == Tokens.Kind.TEXT) {
            return true;
        }
        for (int i = token; i < elements.end(token); i++) {
            if (elements.isStart(i) && !isFormatting(tokens.name(i))) {
                return false;
            }
        }
        return elements.isStart(token);
    }

    /** The start tag of the element it stands in. */
    int parent(int token) {
        int parent = token - 1;
        while (!elements.isStart(parent) || elements.end(parent) < token) {
            parent--;
        }
        return parent;
    }

    /** Where a start tag begins, or the text does that stands behind the tag before. */
    int startOf(int token) {
        return elements.isStart(token) ? tokens.offset(token) : endOf(token - 1);
    }

    /** Behind a tag, or behind the text that reaches to the next one. */
    int endOf(int token) {
        return switch (tokens.kind(token)) {
            case START -> elements.inside(token).start();
            case END -> tokens.offset(token);
            case TEXT ->
                elements.isStart(token + 1)
                        ? tokens.offset(token + 1)
                        : body.lastIndexOf('<', tokens.offset(token + 1) - 1);
        };
    }
}
