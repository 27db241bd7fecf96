package org.groundbreak.confluence.settings;

import org.groundbreak.host.rest.Problem;

/**
 * How many days of one file may be looked at, whichever of its entries they belong to (rule C9). Entries that each are
 * harmless would together keep a thread for minutes; who has used it up is told, and nothing of the file is taken over.
 */
final class DayBudget {

    /** A hundred times what the holidays of a whole country ask for, and a second of work at most. */
    private static final long DAYS = 1_000_000;

    private long left = DAYS;

    /**
     * Takes note that so many are looked at.
     *
     * @throws Problem 400 {@code holidays-too-heavy} when that is more than there were left
     */
    void spend(long days) {
        left -= days;
        if (left < 0) {
            throw Problem.badRequest("holidays-too-heavy");
        }
    }
}
