package org.groundbreak.confluence.decisions;

import org.groundbreak.decisions.DecisionId;

/** Looks up what is recorded of a decision: one SELECT, and one more for the name of the chosen option. */
@FunctionalInterface
interface DecisionLookup {

    /** {@code DecisionState.NONE} for one of which nothing is recorded. */
    DecisionRecord of(DecisionId decision);
}
