package org.groundbreak.decisions;

import java.util.Optional;

/**
 * The page that is decided on. Reading it is work, so the rules ask only for what they need, and only once the role is
 * right. Answers the same however often it is asked, and never throws.
 */
public interface ContentToDecide {

    /** What the approver saw; empty when that version can no longer be read. */
    Optional<DaciContent> seen();

    /** What is published now; empty when it cannot be read, or the decision is none of its own in it. */
    Optional<DaciContent> now();

    /** Who holds which role in the version that is published now. */
    PublishedRoles roles();
}
