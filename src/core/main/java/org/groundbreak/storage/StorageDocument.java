package org.groundbreak.storage;

/** A body in storage format that could be parsed. Immutable. */
public final class StorageDocument {

    /** How deep elements may be nested (rule F3). */
    public static final int MAX_DEPTH = 500;

    /** How many UTF-16 units a body may have (rule F3). */
    public static final int MAX_LENGTH = 5_000_000;

    private final Node.Element root;

    private StorageDocument(Node.Element root) {
        this.root = root;
    }

    /**
     * Parses a body as Confluence stores it: well-formed XML without a root element, in which the prefixes {@code ac},
     * {@code ri} and {@code at} and the entities of XHTML 1.0 need no declaration (rules F1 to F3). Nothing outside the
     * text is read.
     *
     * @throws StorageFormatException when it is not that, or goes beyond the limits
     */
    public static StorageDocument parse(String body) throws StorageFormatException {
        return new StorageDocument(StorageReader.read(body));
    }

    /** An element around the whole body, which is not part of it. */
    Node.Element root() {
        return root;
    }
}
