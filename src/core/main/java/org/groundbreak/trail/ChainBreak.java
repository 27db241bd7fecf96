package org.groundbreak.trail;

/**
 * The first event of a stream that does not fit (rule H2).
 *
 * @param sequence where: of the event, or of the one that is missing
 * @param kind how it does not fit
 */
public record ChainBreak(long sequence, Kind kind) {

    /** How an event does not fit. */
    public enum Kind {
        /** An event is missing, stands twice or out of order. */
        GAP,
        /** An event belongs to another stream. */
        OTHER_STREAM,
        /** No hash was stored with it. */
        NO_HASH,
        /** It or its hash was changed, or the one before it. */
        CHANGED,
        /** It was there when the head was written down, and is not any more. */
        CUT_OFF,
        /** When the head was written down there was another in its place. */
        OTHER_HEAD
    }
}
