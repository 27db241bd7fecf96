package org.groundbreak.store;

import java.time.Instant;

/**
 * What was last seen of the page of a spec, for lists.
 *
 * @param spaceId the host's id of its space; 0 when it was never seen
 * @param changedAt the later of the page's last change and the last event of its spec
 * @param published whether it is there; false in the trash and when it is gone
 */
public record SpecPlace(long spaceId, Instant changedAt, boolean published) {

    /** Nothing was seen yet. */
    public static final SpecPlace UNSEEN = new SpecPlace(0, Instant.EPOCH, true);
}
