package org.groundbreak.reviews;

import java.time.Instant;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * Somebody who was asked to review.
 *
 * @param person who
 * @param perspective from where he looks
 * @param takenOn when he said that he will
 */
public record Reviewer(PersonNumber person, Perspective perspective, Optional<Instant> takenOn) {

    /** Somebody who was asked and has not said that he will. */
    static Reviewer asked(PersonNumber person, Perspective perspective) {
        return new Reviewer(person, perspective, Optional.empty());
    }
}
