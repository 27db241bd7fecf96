package org.groundbreak.confluence.panel;

import java.util.Optional;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;

/**
 * What is to be done next, said to one viewer and only what he can do, or who else can. Worked out from what the rules say to
 * his commands; a key of a text.
 *
 * @param state where the spec stands
 * @param offers what the viewer may do, and why he cannot approve
 * @param now what else is known
 */
record NextStep(SpecState state, Offers offers, Situation now) {

    /** The page cannot be read; its arguments are the place. */
    static final String UNREADABLE = "problem.page-unreadable";

    /** Jira has not taken what there is to tell. */
    static final String WAIT_FOR_JIRA = "next.wait-for-jira";

    String key() {
        if (state.registration().isEmpty()) {
            return offers.may().register()
                    ? "next.register"
                    : offers.noRegistration().orElse("next.not-registered");
        }
        if (state.stopped()) {
            return offers.may().resume() ? "next.resume" : "next.stopped";
        }
        if (state.unreadable()) {
            return "next.newer-version";
        }
        return state.approver().isEmpty()
                ? forDriver("next.name-approver", "next.wait-for-driver")
                : approved().orElseGet(this::approval);
    }

    /** Where an approval stands and nothing has changed since. */
    private Optional<String> approved() {
        if (state.status() != SpecStatus.APPROVED || now.changed()) {
            return Optional.empty();
        }
        if (state.links().typedKey().isPresent()) {
            return Optional.of(offers.may().linkEpic() ? "next.link-epic" : "next.wait-for-link");
        }
        if (now.waiting()) {
            return Optional.of(WAIT_FOR_JIRA);
        }
        return Optional.of(now.started() ? "next.started" : "next.approved");
    }

    /** Where an approval is what is missing. */
    private String approval() {
        if (now.approver().isPresent()) {
            return forDriver(now.approver().get().nextStep(), "next.wait-for-other-approver");
        }
        if (now.round().isPresent()) {
            return now.unreadable().getAsBoolean()
                    ? UNREADABLE
                    : now.round().get().key();
        }
        if (now.reviewRequired()) {
            return review();
        }
        if (state.status() == SpecStatus.REJECTED) {
            return offers.review().start() ? "next.rejected-start" : "next.rejected";
        }
        if (state.status() == SpecStatus.DRAFT
                && offers.review().start()
                && !offers.may().approve()) {
            return besidesApproval();
        }
        if (offers.isRefused(SpecRefusal.ONLY_AUTHOR)) {
            return forDriver("next.only-author", "next.only-author-ask");
        }
        if (now.unreadable().getAsBoolean()) {
            return UNREADABLE;
        }
        if (offers.isRefused(SpecRefusal.ROUND_OPEN)) {
            return "problem.round-open";
        }
        if (offers.isRefused(ReviewRefusal.QUESTION_BLOCKS)) {
            return "problem.review.question-blocks";
        }
        if (state.status() == SpecStatus.WITHDRAWN) {
            return withdrawn();
        }
        if (state.status() == SpecStatus.APPROVED) {
            return forApprover("next.approve-again", "next.wait-for-approval-again");
        }
        return forApprover("next.approve", "next.wait-for-approver");
    }

    /** Where nobody approves without a round. */
    private String review() {
        if (state.status() == SpecStatus.APPROVED) {
            return offers.review().start() ? "next.review-again" : "next.wait-for-review-again";
        }
        return offers.review().start() ? "next.start-round" : "next.wait-for-round";
    }

    /** Where the approver may approve without a round, and others may be heard before. */
    private String besidesApproval() {
        if (offers.isRefused(SpecRefusal.ONLY_AUTHOR)) {
            return "next.only-author-start";
        }
        return now.unreadable().getAsBoolean() ? UNREADABLE : "next.wait-for-approver-or-start";
    }

    private String withdrawn() {
        return now.reasonGiven()
                ? forApprover("next.withdrawn-approver", "next.withdrawn")
                : forApprover("next.withdrawn-approver-no-reason", "next.withdrawn-no-reason");
    }

    private String forDriver(String his, String others) {
        return offers.may().nameApprover() ? his : others;
    }

    private String forApprover(String his, String others) {
        return offers.may().approve() ? his : others;
    }
}
