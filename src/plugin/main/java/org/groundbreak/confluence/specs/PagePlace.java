package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Where a published page stands in the host.
 *
 * @param spaceId the host's id of its space
 * @param changedAt when the page was last changed; the beginning of time where the host does not say
 */
record PagePlace(long spaceId, Instant changedAt) {

    static PagePlace of(Page page) {
        Optional<Date> changed = Optional.ofNullable(page.getLastModificationDate());
        // A date of the database is a subclass that has no instant of its own.
        Instant at = changed.map(date -> Instant.ofEpochMilli(date.getTime())).orElse(Instant.EPOCH);
        return new PagePlace(page.getSpace().getId(), at);
    }
}
