package org.groundbreak.confluence.specs;

import java.util.Locale;
import org.groundbreak.events.StreamId;

/**
 * The stream of a page. It follows from the content id, so that two nodes which register the same page at once meet at the
 * unique index of the log instead of making two specs.
 */
public final class SpecStreams {

    private static final String SPEC = "01";

    private SpecStreams() {}

    public static StreamId of(long contentId) {
        return new StreamId(SPEC + String.format(Locale.ROOT, "%016x", contentId));
    }
}
