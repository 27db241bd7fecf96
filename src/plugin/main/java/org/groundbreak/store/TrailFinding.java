package org.groundbreak.store;

import org.groundbreak.trail.ChainBreak;

/**
 * A stream that does not fit.
 *
 * @param stream as it stands in its rows; of one that somebody has changed there that may be no id of a stream of ours
 * @param broken the first event of it that does not fit
 */
public record TrailFinding(String stream, ChainBreak broken) {

    /** What is kept of it beside its stream. */
    String said() {
        return broken.sequence() + " " + broken.kind();
    }
}
