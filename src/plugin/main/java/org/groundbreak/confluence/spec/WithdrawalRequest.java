package org.groundbreak.confluence.spec;

/**
 * A withdrawal.
 *
 * @param reason in the approver's words; null or blank for none
 */
public record WithdrawalRequest(String reason) {}
