package org.groundbreak.specs;

import java.time.Instant;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.storage.Fingerprint;

/**
 * The approval that stands.
 *
 * @param round number of the round that ended in it
 * @param by who gave the approver's verdict
 * @param at when the round was closed
 * @param version the version the approver saw
 * @param fingerprint of what he saw
 */
public record Approval(int round, PersonNumber by, Instant at, JudgedVersion version, Fingerprint fingerprint) {

    /**
     * Whether the content is another than the approved one (rule S8). Computed when asked for; never an event.
     *
     * @param now fingerprint of the published content, in the form of {@link #fingerprint()}
     * @throws IllegalArgumentException when the forms differ, as they cannot be compared
     */
    public boolean changedSince(Fingerprint now) {
        if (now.form() != fingerprint.form()) {
            throw new IllegalArgumentException("Form " + now.form() + " says nothing about form " + fingerprint.form());
        }
        return !now.equals(fingerprint);
    }
}
