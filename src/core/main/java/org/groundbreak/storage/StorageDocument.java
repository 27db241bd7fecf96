package org.groundbreak.storage;

/**
 * A body in storage format that could be parsed. It is read once; fingerprints, macros and comparisons are made from
 * it without reading the body again. Immutable.
 */
public final class StorageDocument {

    /** How deep elements may be nested (rule F3). */
    public static final int MAX_DEPTH = 500;

    /** How many UTF-16 units a body may have (rule F3). */
    public static final int MAX_LENGTH = 5_000_000;

    private final String body;
    private final Tokens tokens;

    private StorageDocument(String body, Tokens tokens) {
        this.body = body;
        this.tokens = tokens;
    }

    /**
     * Parses a body as Confluence stores it: well-formed XML without a root element, in which the prefixes {@code ac},
     * {@code ri} and {@code at} and the entities of XHTML 1.0 need no declaration (rules F1 to F3). Nothing outside the
     * text is read. Takes time and memory in proportion to the length of the body, whatever it contains.
     *
     * @throws StorageFormatException when it is not that, or goes beyond the limits
     */
    public static StorageDocument parse(String body) throws StorageFormatException {
        return new StorageDocument(body, StorageReader.read(body));
    }

    /** The body as it was given, to the last character. */
    public String body() {
        return body;
    }

    /** What a reader reads in it, on one line: the words, with one space for any white space between. */
    public String words() {
        return ContentOutline.of(tokens).words();
    }

    Tokens tokens() {
        return tokens;
    }
}
