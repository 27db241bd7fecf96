package org.groundbreak.storage;

/** A body is not in storage format. */
public class StorageFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final StorageError error;
    private final int line;
    private final int column;

    StorageFormatException(StorageError error, int line, int column, Throwable cause) {
        super(error.code() + " at line " + line + ", column " + column, cause);
        this.error = error;
        this.line = line;
        this.column = column;
    }

    /** What is wrong. */
    public StorageError error() {
        return error;
    }

    /** The line of the body it was noticed in, from 1. */
    public int line() {
        return line;
    }

    /** The column in that line, from 1; behind the end of the body when something is missing there. */
    public int column() {
        return column;
    }
}
