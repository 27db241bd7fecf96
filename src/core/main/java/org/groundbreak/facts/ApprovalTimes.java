package org.groundbreak.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * When a spec was approved.
 *
 * @param standing when the approval that stands was given
 * @param counted when the approval was given from which the time to start is counted, which stays once the work has
 *     started
 */
public record ApprovalTimes(Optional<Instant> standing, Optional<Instant> counted) {

    /** Never approved. */
    public static final ApprovalTimes NONE = new ApprovalTimes(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when one of them is before 1970 */
    public ApprovalTimes {
        standing.ifPresent(FactCheck::instant);
        counted.ifPresent(FactCheck::instant);
    }
}
