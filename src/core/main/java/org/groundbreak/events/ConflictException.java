package org.groundbreak.events;

/** A command met other people's events again and again and was given up; nothing was written. For HTTP: 409. */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConflictException(StreamId stream, int attempts, Throwable cause) {
        super("Stream " + stream + " was taken in each of " + attempts + " attempts", cause);
    }
}
