package org.groundbreak.decisions;

import java.util.Optional;

/**
 * The page that is decided on. Reading it is work, so the rules ask only for what they need, and only once the role is
 * right. Answers the same however often it is asked, and never throws.
 */
public interface ContentToDecide {

    /** What the approver saw; empty when that version, or an attachment in it, can no longer be read. */
    Optional<DaciContent> seen();

    /** What is published now; empty when it, or an attachment in it, cannot be read, or it is no decision of its own. */
    Optional<DaciContent> now();

    /** Who holds which role in the version that is published now. */
    PublishedRoles roles();
}
