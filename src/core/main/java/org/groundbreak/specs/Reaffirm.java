package org.groundbreak.specs;

import static org.groundbreak.events.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewRefusal;

/**
 * "Still approved": the approver says that the approval holds for the content as it is now (rule S14). It is bound to what
 * he saw (rule S5) and needs a reason; the approval stands since when it was given, and no number moves. He may not be the
 * only author since then (rule S6). Nothing happens when the approval is of that content.
 *
 * @param pageVersion the version he saw
 * @param content the page
 * @param reason why; blank counts as none
 */
public record Reaffirm(PersonNumber actor, int pageVersion, ContentToApprove content, Optional<String> reason)
        implements SpecCommand {

    public Reaffirm {
        reason = reason.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        Optional<SpecRefusal> problem = Approve.notTheApprover(state, actor);
        if (problem.isPresent()) {
            return refuse(problem.get());
        }
        Optional<Approval> approval = state.approval();
        if (approval.isEmpty()) {
            return refuse(SpecRefusal.NOT_APPROVED);
        }
        if (reason.isEmpty()) {
            return refuse(ReviewRefusal.REASON_REQUIRED);
        }
        Optional<SpecRefusal> unseen = Approve.notSeen(pageVersion, content);
        if (unseen.isPresent()) {
            return refuse(unseen.get());
        }
        if (content.seen().equals(approval.map(Approval::fingerprint))) {
            return Decision.accept();
        }
        if (content.authors().isOnly(actor, state.versionJudged())) {
            return refuse(SpecRefusal.ONLY_AUTHOR);
        }
        if (!state.review().review().questions().inTheWay().isEmpty()) {
            return refuse(ReviewRefusal.QUESTION_BLOCKS);
        }
        SpecEvent event = new SpecEvent.ApprovalReaffirmed(
                approval.get().round(), content.seen().orElseThrow());
        return new Decision.Accepted<>(List.of(new Proposal<>(event, reason)));
    }
}
