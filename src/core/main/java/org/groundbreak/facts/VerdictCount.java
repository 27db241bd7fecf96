package org.groundbreak.facts;

/**
 * How far a round is.
 *
 * @param given how many of the approvals that it needs there are
 * @param required how many it needs: the approver's and one of each perspective that is required, or as many as the quorum
 */
public record VerdictCount(int given, int required) {

    /** @throws IllegalArgumentException when one of them is negative */
    public VerdictCount {
        if (given < 0 || required < 0) {
            throw new IllegalArgumentException("Not a count of verdicts: " + given + " of " + required);
        }
    }
}
