package org.groundbreak.reviews;

import java.time.Instant;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/**
 * The verdict of one person that stands (rule R5).
 *
 * @param sequence of its event, to which the comment belongs if there was one
 * @param by who gave it
 * @param at when
 * @param version the version he saw
 * @param verdict what he said
 * @param fingerprint of what he saw
 */
public record GivenVerdict(
        long sequence, PersonNumber by, Instant at, JudgedVersion version, Verdict verdict, Fingerprint fingerprint) {

    /** Whether it approves. */
    public boolean approves() {
        return verdict == Verdict.APPROVE;
    }

    /** Whether it speaks of that very content (rule R6). */
    public boolean isOn(Fingerprint content) {
        return fingerprint.equals(content);
    }
}
