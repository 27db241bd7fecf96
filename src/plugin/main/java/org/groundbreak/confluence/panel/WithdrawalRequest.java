package org.groundbreak.confluence.panel;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * A withdrawal.
 *
 * @param reason in the approver's words; null or blank for none
 */
public record WithdrawalRequest(@AtMost(Limits.WORDS) String reason) {}
