package org.groundbreak.facts;

/**
 * How far a round is.
 *
 * @param given how many verdicts of this round stand
 * @param required how many it needs
 */
public record RoundProgress(int given, int required) {

    /** @throws IllegalArgumentException when one of them is negative */
    public RoundProgress {
        if (given < 0 || required < 0) {
            throw new IllegalArgumentException("Not a count of verdicts: " + given + " of " + required);
        }
    }
}
