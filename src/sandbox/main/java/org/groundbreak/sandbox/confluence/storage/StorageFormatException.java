package org.groundbreak.sandbox.confluence.storage;

/** A body that is not well-formed storage format; the message names line and column of the body as typed. */
public final class StorageFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    StorageFormatException(String problem, int line, int column) {
        super("Error parsing xhtml: " + problem + " at [row,col {unknown-source}]: [" + line + "," + column + "]");
        this.line = line;
        this.column = column;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }
}
