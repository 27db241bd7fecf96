package org.groundbreak.confluence.waiting;

/**
 * Who leaves, and who reviews instead.
 *
 * @param leaving user name of who leaves
 * @param coming user name of who reviews instead
 * @param dryRun true to be told what would change, and change nothing
 */
public record LeavingRequest(String leaving, String coming, Boolean dryRun) {}
