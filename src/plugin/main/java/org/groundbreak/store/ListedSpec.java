package org.groundbreak.store;

import java.time.Instant;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecStatus;

/**
 * A spec as lists know it from the projection.
 *
 * @param contentId the host's id of its page
 * @param status its status
 * @param driver who drives it
 * @param epics how many epics are linked
 * @param changedAt when it was last changed, to the millisecond
 */
public record ListedSpec(long contentId, SpecStatus status, PersonNumber driver, int epics, Instant changedAt) {

    static ListedSpec of(SpecRow row) {
        return new ListedSpec(
                row.getContentId(),
                SpecStatus.valueOf(row.getStatus()),
                new PersonNumber(row.getDriver()),
                row.getEpics(),
                Instant.ofEpochMilli(row.getChangedAt()));
    }
}
