package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.GivenVerdict;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.reviews.Review;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.storage.Fingerprint;

/**
 * Where the review of a spec stands.
 *
 * @param review the rounds, verdicts and questions
 * @param standing what follows from that for the spec
 * @param before how it stood before the round that is open, and again when that is called off (rule R11)
 */
public record ReviewState(Review review, Standing standing, Optional<Standing> before) {

    static final ReviewState NONE = new ReviewState(Review.NONE, Standing.NONE, Optional.empty());

    /**
     * How a spec stands.
     *
     * @param status its status
     * @param approval the approval that stands, with status APPROVED only
     * @param withdrawal who took it back and when, with status WITHDRAWN only
     */
    public record Standing(SpecStatus status, Optional<Approval> approval, Optional<Withdrawal> withdrawal) {

        static final Standing NONE = of(SpecStatus.DRAFT);

        static Standing of(SpecStatus status) {
            return new Standing(status, Optional.empty(), Optional.empty());
        }
    }

    /** Its status. */
    public SpecStatus status() {
        return standing.status();
    }

    /** How many rounds have begun. */
    public int rounds() {
        return review.rounds();
    }

    /** The approval that stands. */
    public Optional<Approval> approval() {
        return standing.approval();
    }

    /** Who took it back. */
    public Optional<Withdrawal> withdrawal() {
        return standing.withdrawal();
    }

    /** The approving verdict of the latest round that was given last, unless it was taken back. */
    public Optional<GivenVerdict> verdict() {
        return review.round().flatMap(ReviewState::lastApproving);
    }

    /**
     * The page version of the approval that stands, or stood before the open round; 0 without one, and for one of the page
     * elsewhere, which tells of nobody here when he wrote (rule H7).
     */
    public int versionJudged() {
        return before.orElse(standing)
                .approval()
                .map(approval -> approval.version().here())
                .orElse(0);
    }

    ReviewState after(ReviewEvent event, long sequence, EventHeader header, Optional<PersonNumber> approver) {
        Review after = event.applyTo(review, sequence, header);
        if (event instanceof RoundEvent.RoundStarted) {
            return new ReviewState(after, Standing.of(SpecStatus.IN_REVIEW), Optional.of(before.orElse(standing)));
        }
        if (event instanceof RoundEvent.WindowEnded && review.open().isPresent() && isMeeting(after)) {
            return new ReviewState(after, Standing.of(SpecStatus.DECISION_MEETING), before);
        }
        if (event instanceof RoundEvent.RoundCalledOff
                && review.open().isPresent()
                && after.open().isEmpty()) {
            return new ReviewState(after, before.orElse(standing), Optional.empty());
        }
        if (event instanceof RoundEvent.RoundClosed closed && after.open().isEmpty()) {
            return new ReviewState(after, closed(closed, after, sequence, header, approver), Optional.empty());
        }
        return new ReviewState(after, standing, before);
    }

    /** Rule S15. */
    ReviewState handedOver() {
        return new ReviewState(review.handedOver(), standing, before);
    }

    ReviewState approvalWithdrawn(long sequence, EventHeader header) {
        return new ReviewState(review, withdrawn(sequence, header), Optional.empty());
    }

    /** Rule S14: it stands since when it stood; only what it speaks of is another. */
    ReviewState reaffirmed(JudgedVersion version, Fingerprint fingerprint) {
        Standing again = new Standing(
                standing.status(),
                standing.approval()
                        .map(given -> new Approval(given.round(), given.by(), given.at(), version, fingerprint)),
                standing.withdrawal());
        return new ReviewState(review, again, before);
    }

    private static boolean isMeeting(Review review) {
        return review.open()
                .filter(round -> round.phase() == RoundPhase.MEETING)
                .isPresent();
    }

    private static Standing closed(
            RoundEvent.RoundClosed closed,
            Review review,
            long sequence,
            EventHeader header,
            Optional<PersonNumber> approver) {
        SpecStatus status = SpecStatus.after(closed.outcome());
        return switch (closed.outcome()) {
            case APPROVED ->
                new Standing(
                        status,
                        review.round()
                                .flatMap(round -> judgement(round, approver))
                                .map(given -> approval(closed.round(), given, header)),
                        Optional.empty());
            case WITHDRAWN -> withdrawn(sequence, header);
            case REJECTED, CHANGES_REQUESTED -> Standing.of(status);
        };
    }

    /** The approver's verdict. The log is the truth: where he gave none, the round was approved by what was said in it. */
    private static Optional<GivenVerdict> judgement(Round round, Optional<PersonNumber> approver) {
        return approver.map(round.verdicts()::get)
                .filter(GivenVerdict::approves)
                .or(() -> lastApproving(round));
    }

    private static Optional<GivenVerdict> lastApproving(Round round) {
        return round.verdicts().values().stream().filter(GivenVerdict::approves).reduce((earlier, later) -> later);
    }

    private static Approval approval(int round, GivenVerdict given, EventHeader header) {
        return new Approval(round, given.by(), header.at(), given.version(), given.fingerprint());
    }

    private static Standing withdrawn(long sequence, EventHeader header) {
        return new Standing(
                SpecStatus.WITHDRAWN,
                Optional.empty(),
                Optional.of(new Withdrawal(sequence, header.actor(), header.at())));
    }
}
