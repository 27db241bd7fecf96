package org.groundbreak.decisions;

/** The keys of the data and the names of the texts of a decision's events; fixed for ever, like the names of the events. */
public final class DecisionEventKeys {

    /** Text: the name of the chosen option. */
    public static final String OPTION = "option";

    /** Text: why. */
    public static final String RATIONALE = "rationale";

    /** Text: what those who disagree say; in the data, whether anybody does. */
    public static final String DISSENT = "dissent";

    /** Text: why it was reopened. */
    public static final String REASON = "reason";

    static final String APPROVER = "approver";
    static final String UNKNOWN = "Unknown";
    static final String DUE = "due";
    static final String DUE_BEFORE = "dueBefore";
    static final String GONE = "gone";
    static final String BY = "by";
    static final String DAY = "day";
    static final String FIXED = "fixed";
    static final String BEGUN = "begun";
    static final String REASONED = "reasoned";
    static final String ABOUT = "about";
    static final String YES = "true";

    private DecisionEventKeys() {}
}
