package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.storage.Fingerprint;

/**
 * The page that an approval is about. Reading it is work, so the rules ask only for what they need, and only once the role is
 * right. Answers the same however often it is asked, and never throws.
 */
public interface ContentToApprove {

    /** Fingerprint of the version the approver saw; empty when that version can no longer be read. */
    Optional<Fingerprint> seen();

    /** Fingerprint of the version that is published now, in the same form; empty when it cannot be read. */
    Optional<Fingerprint> now();

    /** Everybody who ever changed the page. */
    Authors authors();
}
