package org.groundbreak.reviews;

import java.util.Optional;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/**
 * The page that a review is about. Reading it is work, so the rules ask only for what they need, and only once the role is
 * right. Answers the same however often it is asked, and never throws.
 */
public interface ReviewedPage {

    /** Fingerprint of the version the person saw; empty when that version can no longer be read. */
    Optional<Fingerprint> seen();

    /** Fingerprint of the version that is published now, in the same form; empty when it cannot be read. */
    Optional<Fingerprint> now();

    /**
     * Whether it cannot be told yet what is published, though its body can be read: an attachment that it shows is being read,
     * or the host does not hand it out (rule R20). Then {@link #now()} is empty.
     */
    default boolean isUntold() {
        return false;
    }

    /**
     * Whether nobody but that person contributed to a version later than the given one, and he did (rules S6 and R7).
     *
     * @param version that was judged last; 0 asks for all
     */
    boolean isOnlyAuthor(PersonNumber person, int version);
}
