package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;

/**
 * Write down what came of an item of the agenda (rule R17). Said again, the latest words hold.
 *
 * @param words what was said; blank counts as none
 * @param question what becomes of the question, where the item is one: resolved or carried; empty leaves it as it is
 */
public record SettleItem(Asking asking, AgendaItem item, Optional<String> words, Optional<QuestionState> question)
        implements ReviewCommand {

    public SettleItem {
        words = words.flatMap(NamedTexts::clean);
        question = question.filter(to -> to == QuestionState.RESOLVED || to == QuestionState.CARRIED);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.isDriver(asking.actor()) && !sight.isApprover(asking.actor())) {
                return refuse(ReviewRefusal.NEITHER_DRIVER_NOR_APPROVER);
            }
            if (round.phase() != RoundPhase.MEETING) {
                return refuse(ReviewRefusal.WINDOW_OPEN);
            }
            if (words.isEmpty()) {
                return refuse(ReviewRefusal.WORDS_REQUIRED);
            }
            return settled(sight, round);
        });
    }

    private Decision<ReviewEvent> settled(ReviewSight sight, Round round) {
        List<Proposal<ReviewEvent>> events = new ArrayList<>();
        events.add(new Proposal<>(new MeetingEvent.ItemSettled(round.number(), item), words));
        if (item.commentId() != 0 || question.isPresent()) {
            Decision<ReviewEvent> moved = question.map(
                            to -> QuestionRule.move(sight, asking, item.commentId(), to, Optional.empty()))
                    .orElseGet(() -> known(sight));
            if (!(moved instanceof Decision.Accepted<ReviewEvent> accepted)) {
                return moved;
            }
            events.addAll(accepted.proposals());
        }
        return new Decision.Accepted<>(events);
    }

    private Decision<ReviewEvent> known(ReviewSight sight) {
        return sight.review().questions().of(item.commentId()).isPresent()
                ? Decision.accept()
                : refuse(ReviewRefusal.NOT_A_QUESTION);
    }
}
