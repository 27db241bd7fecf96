package org.groundbreak.reviews;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;

/** What can happen to a round. */
public sealed interface RoundEvent extends ReviewEvent {

    /** Number of the round. */
    int round();

    /** A round began; the first is number 1 (rules R1 and S7). */
    record RoundStarted(int round) implements RoundEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.ROUND_STARTED, round).build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.started(Round.started(round, header.at()));
        }
    }

    /** What was set for a round with a window (rule R1). Its texts are the starter questions. */
    record RoundPlanned(int round, WindowLength length, Instant endsAt, RoundRules rules) implements RoundEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.ROUND_PLANNED, round)
                    .put(ReviewEventKeys.LENGTH, length.length())
                    .put(ReviewEventKeys.CLOCK_KIND, length.clock().name())
                    .put(ReviewEventKeys.ENDS_AT, endsAt)
                    .put(ReviewEventKeys.REQUIRED, ReviewEventBody.names(rules.required()))
                    .put(ReviewEventKeys.QUORUM, rules.quorum())
                    .put(ReviewEventKeys.KEEP_OPEN, rules.keepWindowOpen())
                    .put(ReviewEventKeys.COMMENT_REQUIRED, rules.commentRequired())
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(round, latest -> latest.planned(new RoundPlan(length, endsAt, rules, sequence)));
        }
    }

    /** Somebody was asked to review, in place of somebody else where one is named (rules R1 and R10). */
    record ReviewerNamed(int round, PersonNumber reviewer, Perspective perspective, Optional<PersonNumber> replaced)
            implements RoundEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.REVIEWER_NAMED, round)
                    .put(ReviewEventKeys.REVIEWER, reviewer)
                    .put(ReviewEventKeys.PERSPECTIVE, perspective.name())
                    .put(ReviewEventKeys.REPLACED, replaced)
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(
                    round,
                    latest -> replaced.map(latest::without).orElse(latest).with(Reviewer.asked(reviewer, perspective)));
        }
    }

    /** A reviewer said that he will. */
    record ReviewTakenOn(int round) implements RoundEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.REVIEW_TAKEN_ON, round)
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(
                    round, latest -> Optional.ofNullable(latest.reviewers().get(header.actor()))
                            .map(asked -> latest.with(
                                    new Reviewer(asked.person(), asked.perspective(), Optional.of(header.at()))))
                            .orElse(latest));
        }
    }

    /** The window ends later (rule R9). Its text is the reason. */
    record WindowExtended(int round, Instant endsAt) implements RoundEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.WINDOW_EXTENDED, round)
                    .put(ReviewEventKeys.ENDS_AT, endsAt)
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(round, latest -> latest.plan()
                    .map(plan -> latest.planned(plan.until(endsAt)))
                    .orElse(latest));
        }
    }

    /** The window ended at its planned instant, whenever that was noticed (rule R2). */
    record WindowEnded(int round, Instant endedAt) implements RoundEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.WINDOW_ENDED, round)
                    .put(ReviewEventKeys.ENDED_AT, endedAt)
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(
                    round, latest -> latest.phase() == RoundPhase.WINDOW ? latest.windowEnded(endedAt) : latest);
        }
    }

    /**
     * A round ended in an outcome (rules R4, R14 and R15). Its text is the reason.
     *
     * @param missing the required perspectives of which nobody had approved
     */
    record RoundClosed(int round, RoundOutcome outcome, Set<Perspective> missing) implements RoundEvent {
        public RoundClosed {
            missing = Set.copyOf(missing);
        }

        /** Nothing was missing. */
        public RoundClosed(int round, RoundOutcome outcome) {
            this(round, outcome, Set.of());
        }

        @Override
        public EventBody body() {
            ReviewEventBody body = ReviewEventBody.ofRound(ReviewEventType.ROUND_CLOSED, round)
                    .put(ReviewEventKeys.OUTCOME, outcome.name());
            return (missing.isEmpty() ? body : body.put(ReviewEventKeys.MISSING, ReviewEventBody.names(missing)))
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(round, latest -> latest.in(RoundPhase.CLOSED));
        }
    }

    /** A round ended without an outcome (rule R11). Its text is the reason. */
    record RoundCalledOff(int round) implements RoundEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.ROUND_CALLED_OFF, round)
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(round, latest -> latest.phase().isOpen() ? latest.in(RoundPhase.CALLED_OFF) : latest);
        }
    }
}
