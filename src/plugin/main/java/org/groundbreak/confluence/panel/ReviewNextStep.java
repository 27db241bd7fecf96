package org.groundbreak.confluence.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.reviews.ReviewMay;
import org.groundbreak.confluence.reviews.ReviewerBody;
import org.groundbreak.confluence.reviews.RoundBody;
import org.groundbreak.confluence.reviews.VerdictBody;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.specs.SpecStatus;

/**
 * What a review asks one viewer to do next, or whom it waits for. Worked out from what the panel shows him, so that it never
 * asks for what he may not do.
 *
 * @param review as he sees it
 * @param status of the spec
 * @param offers what else he may do, and why he cannot approve
 * @param approver full name of the approver; empty while nobody is named
 */
record ReviewNextStep(ReviewBody review, SpecStatus status, Offers offers, Optional<String> approver) {

    /** How many names a sentence has at most. */
    private static final int NAMES = 3;

    /** Key of the sentence; empty where the review has nothing to say. */
    Optional<String> key() {
        return openRound().map(this::inRound).or(this::withoutRound);
    }

    /**
     * What the sentence has as {@code {3}}: the perspective from which the viewer was asked, the version his verdict is on,
     * or the names of those who are waited for.
     */
    String detail() {
        return openRound().map(this::detail).orElse("");
    }

    private Optional<RoundBody> openRound() {
        return Optional.ofNullable(review.round()).filter(RoundBody::open);
    }

    private String inRound(RoundBody round) {
        if (may().takeOn()) {
            return "next.take-on";
        }
        Optional<VerdictBody> own = own(round);
        if (own.isPresent() && !own.get().onPresentContent() && may().stillSo()) {
            return "next.still-so";
        }
        if (own.isEmpty() && may().giveVerdict()) {
            return mine(round).isPresent() ? "next.give-verdict" : "next.give-verdict-approver";
        }
        return round.phase().equals(RoundPhase.MEETING.name()) ? meeting() : window(round);
    }

    private String meeting() {
        if (mayClose(RoundOutcome.APPROVED)) {
            return "next.close-round";
        }
        return mayClose(RoundOutcome.REJECTED) ? "next.settle" : "next.wait-for-meeting";
    }

    private String window(RoundBody round) {
        if (!waitedFor(round).isEmpty()) {
            return "next.wait-for-verdicts";
        }
        return round.obstacles().isEmpty() ? "next.window-open" : "next.round-blocked";
    }

    private Optional<String> withoutRound() {
        return switch (status) {
            case DRAFT -> review.required() ? required() : besidesApproval();
            case APPROVED ->
                review.required() ? starting("next.review-again", "next.wait-for-review-again") : Optional.empty();
            case REJECTED -> starting("next.rejected-start", "next.rejected");
            case WITHDRAWN -> withdrawn();
            default -> Optional.empty();
        };
    }

    private Optional<String> required() {
        return starting("next.start-review", "next.wait-for-review");
    }

    private Optional<String> besidesApproval() {
        if (!may().start() || offers.may().approve()) {
            return Optional.empty();
        }
        return Optional.of(
                offers.isRefused(SpecRefusal.ONLY_AUTHOR)
                        ? "next.only-author-start"
                        : "next.wait-for-approver-or-start");
    }

    private Optional<String> withdrawn() {
        return offers.may().approve() || review.round() == null && !review.required()
                ? Optional.empty()
                : starting("next.withdrawn-start", "next.withdrawn-wait");
    }

    private Optional<String> starting(String his, String others) {
        return Optional.of(may().start() ? his : others);
    }

    private String detail(RoundBody round) {
        return switch (inRound(round)) {
            case "next.take-on" ->
                mine(round).map(ReviewerBody::perspectiveText).orElse("");
            case "next.still-so" ->
                own(round).map(own -> Integer.toString(own.pageVersion())).orElse("");
            case "next.wait-for-verdicts" -> names(waitedFor(round));
            default -> "";
        };
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? first + " + " + (names.size() - NAMES) : first;
    }

    /** Those who have given no verdict, the approver last. */
    private List<String> waitedFor(RoundBody round) {
        List<String> names = new ArrayList<>();
        round.reviewers().stream()
                .filter(reviewer -> reviewer.verdict() == null)
                .map(reviewer -> reviewer.person().name())
                .forEach(names::add);
        approver.filter(name -> round.approverVerdict() == null && !names.contains(name))
                .ifPresent(names::add);
        return names;
    }

    private static Optional<ReviewerBody> mine(RoundBody round) {
        return round.reviewers().stream().filter(ReviewerBody::mine).findFirst();
    }

    private static Optional<VerdictBody> own(RoundBody round) {
        return Stream.concat(
                        round.reviewers().stream().map(ReviewerBody::verdict),
                        Stream.ofNullable(round.approverVerdict()))
                .filter(Objects::nonNull)
                .filter(VerdictBody::mine)
                .findFirst();
    }

    private ReviewMay may() {
        return review.may();
    }

    private boolean mayClose(RoundOutcome outcome) {
        return may().close().contains(outcome.name());
    }
}
