package org.groundbreak.confluence.panel;

/** Why the named approver cannot approve, whatever he thinks of the spec. */
enum ApproverProblem {
    /** Nobody can sign in to the account any more, or it is gone. */
    DEACTIVATED("warning.approver-deactivated", "next.approver-deactivated"),
    /** The page is hidden from him. */
    CANNOT_VIEW("warning.approver-cannot-view", "next.approver-cannot-view");

    private final String warning;
    private final String nextStep;

    ApproverProblem(String warning, String nextStep) {
        this.warning = warning;
        this.nextStep = nextStep;
    }

    /** Key of the sentence that says it to everybody. */
    String warning() {
        return warning;
    }

    /** Key of the sentence that says what the driver can do. */
    String nextStep() {
        return nextStep;
    }
}
