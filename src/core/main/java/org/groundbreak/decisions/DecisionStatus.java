package org.groundbreak.decisions;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a decision stands. Overdue is no status: it is computed from the due date. {@code docs/states.md} is made from this
 * enum.
 */
public enum DecisionStatus {
    /** No option says anything yet. */
    NOT_STARTED("no option says anything yet"),
    /** There is something to decide on; also after a decision was reopened. */
    IN_PROGRESS("an option says something, or the decision was reopened"),
    /** The approver has decided, and that stands. */
    DECIDED("the approver has decided, and that stands");

    private final String meaning;

    DecisionStatus(String meaning) {
        this.meaning = meaning;
    }

    /** The statuses that may come directly after this one. */
    public Set<DecisionStatus> next() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(IN_PROGRESS, DECIDED);
            case IN_PROGRESS -> EnumSet.of(DECIDED);
            case DECIDED -> EnumSet.of(IN_PROGRESS);
        };
    }

    /** What it means, in English, for the documentation; what people see in the products is translated. */
    public String meaning() {
        return meaning;
    }
}
