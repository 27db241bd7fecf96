package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.groundbreak.storage.Fingerprint;

/**
 * The approver approves what he saw, without a full review, written as the events of a round in which only he took part.
 *
 * <ul>
 *   <li>S4: only the named approver approves or withdraws.
 *   <li>S5: an approval is bound to the content the approver saw; it is refused when the page has changed since, or when
 *       either cannot be read.
 *   <li>S6: the approver may not be the only author. Author is who changed the page since the version that was approved
 *       last, as long as that approval stands; without one, everybody who ever changed it.
 *   <li>S7: approving writes round started, verdict given, round closed as approved. Approving again, after a
 *       withdrawal or a change of the content, is a new round.
 *   <li>S8: content that is approved already cannot be approved again; "changed since approval" is computed.
 * </ul>
 *
 * <p>A blocking question that is unsettled keeps it from being approved without a round as it does in one (rule R12).
 *
 * @param pageVersion the version he saw
 * @param content the page
 * @param reviewRequired whether the settings require a perspective, so that nobody approves without a round
 */
public record Approve(PersonNumber actor, int pageVersion, ContentToApprove content, boolean reviewRequired)
        implements SpecCommand {

    /** Where the settings require no perspective. */
    public Approve(PersonNumber actor, int pageVersion, ContentToApprove content) {
        this(actor, pageVersion, content, false);
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        Optional<SpecRefusal> refusal = notTheApprover(state, actor).or(() -> notNow(state));
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (reviewRequired) {
            return refuse(ReviewRefusal.REVIEW_REQUIRED);
        }
        if (!state.review().review().questions().inTheWay().isEmpty()) {
            return refuse(ReviewRefusal.QUESTION_BLOCKS);
        }
        int round = state.review().rounds() + 1;
        return accept(
                new SpecEvent.InReview(new RoundEvent.RoundStarted(round)),
                new SpecEvent.InReview(new VerdictEvent.VerdictGiven(
                        round, Verdict.APPROVE, content.seen().orElseThrow())),
                new SpecEvent.InReview(new RoundEvent.RoundClosed(round, RoundOutcome.APPROVED)));
    }

    private Optional<SpecRefusal> notNow(SpecState state) {
        if (!state.status().next().contains(SpecStatus.IN_REVIEW)) {
            return Optional.of(SpecRefusal.ROUND_OPEN);
        }
        Optional<SpecRefusal> unseen = notSeen(pageVersion, content);
        if (unseen.isPresent()) {
            return unseen;
        }
        if (state.approval().map(Approval::fingerprint).equals(content.seen())) {
            return Optional.of(SpecRefusal.ALREADY_APPROVED);
        }
        return content.authors().isOnly(actor, state.versionJudged())
                ? Optional.of(SpecRefusal.ONLY_AUTHOR)
                : Optional.empty();
    }

    /** Rule S5. */
    static Optional<SpecRefusal> notSeen(int pageVersion, ContentToApprove content) {
        if (pageVersion < 1) {
            return Optional.of(SpecRefusal.VERSION_REQUIRED);
        }
        if (content.now().isEmpty()) {
            return Optional.of(SpecRefusal.PAGE_UNREADABLE);
        }
        Optional<Fingerprint> seen = content.seen();
        if (seen.isEmpty()) {
            return Optional.of(SpecRefusal.VERSION_GONE);
        }
        return seen.equals(content.now()) ? Optional.empty() : Optional.of(SpecRefusal.CONTENT_CHANGED);
    }

    /** Rule S4. */
    static Optional<SpecRefusal> notTheApprover(SpecState state, PersonNumber actor) {
        if (state.approver().isEmpty()) {
            return Optional.of(SpecRefusal.NO_APPROVER);
        }
        return state.approver().get().equals(actor) ? Optional.empty() : Optional.of(SpecRefusal.NOT_THE_APPROVER);
    }
}
