package org.groundbreak.storage;

/** A body is not in storage format. */
public class StorageFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final StorageError error;
    private final int line;
    private final int column;

    private StorageFormatException(StorageError error, int line, int column, Exception cause) {
        super(error.code() + " at line " + line + ", column " + column, cause);
        this.error = error;
        this.line = line;
        this.column = column;
    }

    /**
     * What is wrong with a body at a place of it.
     *
     * @param offset in UTF-16 units; outside the body its nearest end is meant
     */
    static StorageFormatException at(StorageError error, String body, int offset, Exception cause) {
        int place = Math.max(0, Math.min(offset, body.length()));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < place; i++) {
            char c = body.charAt(i);
            boolean crlf = c == '\r' && i + 1 < body.length() && body.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crlf) {
                line++;
                lineStart = i + 1;
            }
        }
        return new StorageFormatException(error, line, place - lineStart + 1, cause);
    }

    /** What is wrong. */
    public StorageError error() {
        return error;
    }

    /** The line of the body it was noticed in, from 1. Lines end as XML has it: LF, CR LF, or CR alone. */
    public int line() {
        return line;
    }

    /** The column in that line in UTF-16 units, from 1; behind the end of the body when something is missing there. */
    public int column() {
        return column;
    }
}
