package org.groundbreak.events;

/** Somebody else has appended to the stream since it was read; nothing was written. Read again and decide again. */
public class SequenceTakenException extends Exception {

    private static final long serialVersionUID = 1L;

    public SequenceTakenException(StreamId stream, long sequence) {
        super("Stream " + stream + " already has an event " + sequence);
    }

    /** @param cause what the database said */
    public SequenceTakenException(StreamId stream, long sequence, Throwable cause) {
        super("Stream " + stream + " already has an event " + sequence, cause);
    }
}
