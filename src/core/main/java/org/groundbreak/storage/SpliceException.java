package org.groundbreak.storage;

/** A body was not changed, since the change would not have been what was asked for. */
public class SpliceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SpliceError error;

    SpliceException(SpliceError error) {
        this(error, null);
    }

    SpliceException(SpliceError error, Exception cause) {
        super(error.code(), cause);
        this.error = error;
    }

    /** What stands against it. */
    public SpliceError error() {
        return error;
    }
}
