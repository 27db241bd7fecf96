package org.groundbreak.confluence.panel;

import java.util.Optional;

/** What a next step asks the viewer to do, and the panel shows as its one main button. */
enum MainAction {
    REGISTER,
    NAME_APPROVER,
    APPROVE,
    LINK_EPIC,
    START_ROUND,
    TAKE_ON,
    GIVE_VERDICT,
    STILL_SO,
    PLAN_MEETING,
    CLOSE_ROUND;

    /**
     * What a sentence asks for; empty where it asks its reader for nothing, or leaves it to him.
     *
     * @param sentence key of a next step
     */
    static Optional<MainAction> of(String sentence) {
        return switch (sentence) {
            case "next.register" -> Optional.of(REGISTER);
            case "next.name-approver", "next.approver-cannot-view", "next.approver-deactivated", "next.only-author" ->
                Optional.of(NAME_APPROVER);
            case "next.approve", "next.approve-again", "next.withdrawn-approver", "next.withdrawn-approver-no-reason" ->
                Optional.of(APPROVE);
            case "next.link-epic" -> Optional.of(LINK_EPIC);
            case "next.start-round",
                    "next.review-again",
                    "next.wait-for-approver-or-start",
                    "next.only-author-start",
                    "next.rejected-start" -> Optional.of(START_ROUND);
            case "next.take-on" -> Optional.of(TAKE_ON);
            case "next.give-verdict", "next.give-verdict-meeting", "next.give-verdict-approver" ->
                Optional.of(GIVE_VERDICT);
            case "next.still-so" -> Optional.of(STILL_SO);
            case "next.plan-meeting" -> Optional.of(PLAN_MEETING);
            case "next.close-round", "next.close-blocked" -> Optional.of(CLOSE_ROUND);
            default -> Optional.empty();
        };
    }
}
