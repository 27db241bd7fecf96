package org.groundbreak.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a page that something is kept of was last seen, and whether it is missed.
 *
 * @param spaceId the host's id of its space; 0 when it never was seen
 * @param missingSince since when the host does not find it; empty when it does
 * @param missedAt when that was last noted; empty when it is not missing
 * @param removalAt when the host last said that it removes it; empty when it never did
 */
public record PageTrace(
        long spaceId, Optional<Instant> missingSince, Optional<Instant> missedAt, Optional<Instant> removalAt) {

    /** Of a page that was never seen. */
    public static final PageTrace NONE = new PageTrace(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** The host finds it. */
    public PageTrace found(long space) {
        return new PageTrace(space, Optional.empty(), Optional.empty(), removalAt);
    }

    /** The host does not find it, since the first of the two instants. */
    public PageTrace missing(Instant since, Instant noted) {
        return new PageTrace(spaceId, Optional.of(since), Optional.of(noted), removalAt);
    }

    /** The host says that it removes it. */
    public PageTrace removed(Instant at) {
        return new PageTrace(spaceId, missingSince, missedAt, Optional.of(at));
    }
}
