package org.groundbreak.confluence.panel;

/**
 * A withdrawal.
 *
 * @param reason in the approver's words; null or blank for none
 */
public record WithdrawalRequest(String reason) {}
