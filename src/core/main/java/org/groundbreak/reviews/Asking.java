package org.groundbreak.reviews;

import java.time.Instant;
import java.util.Objects;
import org.groundbreak.people.PersonNumber;

/**
 * Who asks for something, and in what circumstances.
 *
 * @param actor who asks; {@link PersonNumber#CLOCK} for a job
 * @param pageVersion the version he saw; 0 when it makes no difference
 * @param now when he asked, by the clock of the node (rule R2)
 * @param rank what he is beyond the spec
 * @param page the page
 */
public record Asking(PersonNumber actor, int pageVersion, Instant now, Rank rank, ReviewedPage page) {

    public Asking {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(now);
        Objects.requireNonNull(rank);
    }

    /** What somebody is beyond the spec; the host knows. */
    public enum Rank {
        /** Nothing in particular. */
        NONE,
        /** Of the process owners of the instance or the space. */
        PROCESS_OWNER,
        /** Administrator of the space or the product; may what a process owner may. */
        ADMIN;

        /** Whether he may steer whatever round there is. */
        public boolean watchesOver() {
            return this != NONE;
        }
    }
}
