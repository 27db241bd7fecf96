package org.groundbreak.confluence.waiting;

/**
 * Who leaves, and who comes instead.
 *
 * @param leaving user name of who leaves
 * @param leavingNumber stands for him where the account is gone; counts without a name
 * @param coming user name of who comes instead
 * @param dryRun true to be told what would change, and change nothing
 * @param cursor what the answer before this one gave; none for the beginning
 */
public record LeavingRequest(String leaving, Long leavingNumber, String coming, Boolean dryRun, String cursor) {}
