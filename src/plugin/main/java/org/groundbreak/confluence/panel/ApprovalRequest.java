package org.groundbreak.confluence.panel;

/**
 * An approval.
 *
 * @param pageVersion the version the approver saw, as the macro's HTML says it; null for none, which the rules refuse
 */
public record ApprovalRequest(Integer pageVersion) {

    /** The version he saw; 0 for none. */
    int seenVersion() {
        return pageVersion == null ? 0 : pageVersion;
    }
}
