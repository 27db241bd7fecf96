package org.groundbreak.confluence.panel;

/**
 * An approval.
 *
 * @param pageVersion the version the approver saw, as the macro's HTML says it
 */
public record ApprovalRequest(int pageVersion) {}
