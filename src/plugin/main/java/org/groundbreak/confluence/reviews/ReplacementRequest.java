package org.groundbreak.confluence.reviews;

/**
 * Somebody who shall review in place of somebody else.
 *
 * @param leaving user name of who shall not any more
 * @param leavingNumber stands for him where the account is gone; counts without a name
 * @param coming user name of who shall
 */
public record ReplacementRequest(String leaving, Long leavingNumber, String coming) {}
