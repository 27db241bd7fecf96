package org.groundbreak.store;

import java.time.Instant;
import org.groundbreak.people.PersonNumber;

/**
 * A spec as lists know it from the projection.
 *
 * @param contentId the host's id of its page
 * @param status name of its status; a newer version of the plugin may have written one that is not known
 * @param driver who drives it
 * @param epics how many epics are linked
 * @param changedAt when it was last changed, to the millisecond
 */
public record ListedSpec(long contentId, String status, PersonNumber driver, int epics, Instant changedAt) {

    static ListedSpec of(SpecRow row) {
        return new ListedSpec(
                row.getContentId(),
                row.getStatus(),
                new PersonNumber(row.getDriver()),
                row.getEpics(),
                Instant.ofEpochMilli(row.getChangedAt()));
    }
}
