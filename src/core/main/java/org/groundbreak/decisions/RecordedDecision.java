package org.groundbreak.decisions;

import java.time.Instant;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/**
 * The decision that stands. What was chosen, and why, are texts of its event.
 *
 * @param sequence of the event
 * @param by who decided
 * @param at when
 * @param pageVersion the version he saw
 * @param fingerprint of what he saw
 * @param reasoned whether he said why
 * @param dissent whether somebody disagreed, or nobody did when asked
 * @param seat how he had come to be the approver, whoever is named by now (rule D6); empty where the log does not say
 */
public record RecordedDecision(
        long sequence,
        PersonNumber by,
        Instant at,
        int pageVersion,
        Fingerprint fingerprint,
        boolean reasoned,
        DissentKind dissent,
        Optional<ApproverSeat> seat) {

    /**
     * Whether the content is another than the one that was decided on (rule D8). Computed when asked for; never an event.
     *
     * @throws IllegalArgumentException when the forms differ, as they cannot be compared
     */
    public boolean changedSince(Fingerprint now) {
        if (now.form() != fingerprint.form()) {
            throw new IllegalArgumentException("Form " + now.form() + " says nothing about form " + fingerprint.form());
        }
        return !now.equals(fingerprint);
    }
}
