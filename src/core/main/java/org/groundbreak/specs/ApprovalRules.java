package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;

/**
 * Approving without a full review, written as the events of a round in which only the approver took part.
 *
 * <ul>
 *   <li>S4: only the named approver approves or withdraws.
 *   <li>S5: an approval is bound to the content the approver saw; it is refused when the page has changed since.
 *   <li>S6: the approver may not be the only author. Author is who changed the page since the version that was approved
 *       last, as long as that approval stands; without one, everybody who ever changed it.
 *   <li>S7: approving writes round started, verdict given, round closed as approved. Approving again, after a
 *       withdrawal or a change of the content, is a new round.
 *   <li>S8: content that is approved already cannot be approved again; "changed since approval" is computed.
 *   <li>S9: whoever is the approver now may withdraw the approval; the verdict is withdrawn with it when it is his own.
 * </ul>
 */
final class ApprovalRules {

    private ApprovalRules() {}

    static Decision<SpecEvent> approve(SpecState state, SpecCommand.Approve command) {
        Optional<SpecRefusal> refusal = refusal(state, command);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        int round = state.review().rounds() + 1;
        return accept(
                new SpecEvent.RoundStarted(round),
                new SpecEvent.VerdictGiven(round, Verdict.APPROVE, command.seen()),
                new SpecEvent.RoundClosed(round, RoundOutcome.APPROVED));
    }

    static Decision<SpecEvent> withdraw(SpecState state, SpecCommand.Withdraw command) {
        Optional<SpecRefusal> notTheApprover = notTheApprover(state, command.actor());
        if (notTheApprover.isPresent()) {
            return refuse(notTheApprover.get());
        }
        Optional<Approval> approval = state.approval();
        if (approval.isEmpty()) {
            return refuse(SpecRefusal.NOT_APPROVED);
        }
        int round = approval.get().round();
        List<Proposal<SpecEvent>> events = new ArrayList<>();
        if (approval.get().by().equals(command.actor())) {
            events.add(Proposal.of(new SpecEvent.VerdictWithdrawn(round)));
        }
        events.add(new Proposal<>(new SpecEvent.ApprovalWithdrawn(round), command.reason()));
        return new Decision.Accepted<>(events);
    }

    private static Optional<SpecRefusal> refusal(SpecState state, SpecCommand.Approve command) {
        Optional<SpecRefusal> notTheApprover = notTheApprover(state, command.actor());
        if (notTheApprover.isPresent()) {
            return notTheApprover;
        }
        if (!state.status().next().contains(SpecStatus.IN_REVIEW)) {
            return Optional.of(SpecRefusal.ROUND_OPEN);
        }
        if (!command.seen().equals(command.now())) {
            return Optional.of(SpecRefusal.CONTENT_CHANGED);
        }
        if (state.approval().map(Approval::fingerprint).equals(Optional.of(command.seen()))) {
            return Optional.of(SpecRefusal.ALREADY_APPROVED);
        }
        return Authors.isOnlyAuthor(command.authors().lastVersions(), state.versionJudged(), command.actor())
                ? Optional.of(SpecRefusal.ONLY_AUTHOR)
                : Optional.empty();
    }

    private static Optional<SpecRefusal> notTheApprover(SpecState state, PersonNumber actor) {
        if (state.approver().isEmpty()) {
            return Optional.of(SpecRefusal.NO_APPROVER);
        }
        return state.approver().get().equals(actor) ? Optional.empty() : Optional.of(SpecRefusal.NOT_THE_APPROVER);
    }
}
