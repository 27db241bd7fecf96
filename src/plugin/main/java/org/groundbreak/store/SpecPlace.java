package org.groundbreak.store;

import java.time.Instant;

/**
 * What was last seen of the page of a spec, for lists, and of its log.
 *
 * @param spaceId the host's id of its space; 0 when it was never seen
 * @param changedAt the later of the page's last change and the last event of its spec
 * @param published whether it is there; false in the trash and when it is gone
 * @param recordedAt when the last event came into the log, which may be long after it happened (rule E8)
 */
public record SpecPlace(long spaceId, Instant changedAt, boolean published, Instant recordedAt) {

    /** Nothing was seen yet. */
    public static final SpecPlace UNSEEN = new SpecPlace(0, Instant.EPOCH, true);

    /** Of a spec whose last event was recorded when it was changed last. */
    public SpecPlace(long spaceId, Instant changedAt, boolean published) {
        this(spaceId, changedAt, published, changedAt);
    }
}
