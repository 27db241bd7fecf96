package org.groundbreak.words;

/** How AUI colours the status of a spec or of a decision, in both products alike. */
public final class StatusLozenge {

    private StatusLozenge() {}

    /** Class of AUI's lozenge. @param status name of a status, or anything else for the neutral one */
    public static String of(String status) {
        return switch (status) {
            case "APPROVED", "DECIDED" -> "aui-lozenge-success";
            case "IN_REVIEW", "DECISION_MEETING", "IN_PROGRESS" -> "aui-lozenge-inprogress";
            case "REJECTED" -> "aui-lozenge-removed";
            case "WITHDRAWN", "SUPERSEDED" -> "aui-lozenge-moved";
            default -> "aui-lozenge-default";
        };
    }
}
