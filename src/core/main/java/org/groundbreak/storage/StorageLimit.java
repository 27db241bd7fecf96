package org.groundbreak.storage;

/** A body goes beyond a limit of ours (rule F3); the reader adds the place. */
final class StorageLimit extends Exception {

    private static final long serialVersionUID = 1L;

    private final StorageError error;

    StorageLimit(StorageError error) {
        super(error.code(), null, false, false);
        this.error = error;
    }

    StorageError error() {
        return error;
    }
}
