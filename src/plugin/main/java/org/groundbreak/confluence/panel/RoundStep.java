package org.groundbreak.confluence.panel;

import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.reviews.ReviewMay;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ApprovalRule;
import org.groundbreak.reviews.GivenVerdict;
import org.groundbreak.reviews.Obstacle;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundPhase;

/**
 * What is to be done next while a round is open, said to one viewer; a key of a text.
 *
 * @param review what he looks at
 * @param rule what the round still needs
 * @param may what he may do
 */
record RoundStep(ReviewVisit review, ApprovalRule rule, ReviewMay may) {

    /** The step; empty while no round is open. */
    static Optional<RoundStep> of(ReviewVisit review, ReviewMay may) {
        return review.rule().map(rule -> new RoundStep(review, rule, may));
    }

    String key() {
        if (may.stillSo()) {
            return "next.still-so";
        }
        return rule.round().phase() == RoundPhase.WINDOW ? inWindow() : inMeeting();
    }

    private String inWindow() {
        if (own().isEmpty() && may.takeOn()) {
            return "next.take-on";
        }
        if (own().isEmpty() && may.giveVerdict()) {
            return "next.give-verdict";
        }
        if (!rule.waitedFor().isEmpty()) {
            return "next.round-waits";
        }
        return obstacle().isPresent() ? "next.round-blocked" : "next.round-complete";
    }

    private String inMeeting() {
        if (may.close().contains(RoundOutcome.APPROVED.name())) {
            return "next.close-round";
        }
        if (own().isEmpty() && may.giveVerdict()) {
            return isApprover() ? "next.give-verdict-approver" : "next.give-verdict-meeting";
        }
        boolean planned = rule.round().talk().meeting().plan().isPresent();
        if (!planned && may.planMeeting()) {
            return "next.plan-meeting";
        }
        if (may.close().contains(RoundOutcome.REJECTED.name())) {
            return "next.close-blocked";
        }
        return planned ? "next.wait-for-meeting" : "next.wait-for-plan";
    }

    private boolean isApprover() {
        return review.visit().state().approver().equals(Optional.of(viewer()));
    }

    private Optional<GivenVerdict> own() {
        return Optional.ofNullable(round().verdicts().get(viewer()));
    }

    private PersonNumber viewer() {
        return review.asking().actor();
    }

    Round round() {
        return rule.round();
    }

    /** The first thing that keeps the round from being approved. */
    Optional<Obstacle> obstacle() {
        return rule.obstacles(review.page()).stream().findFirst();
    }

    /** Who has not spoken. */
    Set<PersonNumber> waitedFor() {
        return rule.waitedFor();
    }
}
