package org.groundbreak.trail;

/**
 * The end of a chain at some time, as it is written down elsewhere (rule H2).
 *
 * @param sequence of the last event; 0 for a stream without events
 * @param hash of that event
 */
public record ChainHead(long sequence, EventHash hash) {

    /** Of a stream without events. */
    public static final ChainHead NONE = new ChainHead(0, EventHash.BEGINNING);

    /** @throws IllegalArgumentException when the sequence is negative */
    public ChainHead {
        if (sequence < 0) {
            throw new IllegalArgumentException("No event has sequence " + sequence);
        }
    }
}
