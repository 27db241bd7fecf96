package org.groundbreak.confluence.panel;

import org.groundbreak.confluence.page.SeenPage;

/**
 * An approval.
 *
 * @param pageVersion the version the approver saw, as the macro's HTML says it; null for none, which the rules refuse
 * @param seenAt when it was rendered for him, as the macro's HTML says it, in ISO 8601, UTC; null for now
 */
public record ApprovalRequest(Integer pageVersion, String seenAt) {

    /** What he saw. Problems: 400. */
    SeenPage seen() {
        return SeenPage.of(pageVersion, seenAt);
    }
}
