package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.Proposal;

/** What is common to whatever moves a question (rule R13). */
final class QuestionRule {

    private QuestionRule() {}

    /** Whether somebody may bring an unsettled question there. */
    static Optional<ReviewRefusal> problem(ReviewSight sight, Asking asking, Question question, QuestionState to) {
        boolean settles =
                switch (to) {
                    case RESOLVED -> asking.actor().equals(question.asker()) || sight.isApprover(asking.actor());
                    case CARRIED -> sight.isDriver(asking.actor()) || asking.rank() == Asking.Rank.ADMIN;
                    case ANSWERED, GONE -> true;
                    case OPEN -> false;
                };
        if (settles) {
            return Optional.empty();
        }
        return Optional.of(to == QuestionState.CARRIED ? ReviewRefusal.NOT_THE_DRIVER : ReviewRefusal.NOT_THE_ASKER);
    }

    /** Brings a question there. Nothing happens when it is there; one that is settled otherwise stays. */
    static Decision<ReviewEvent> move(
            ReviewSight sight, Asking asking, long commentId, QuestionState to, Optional<String> reason) {
        Optional<Question> question = sight.review().questions().of(commentId);
        if (question.isEmpty()) {
            return refuse(ReviewRefusal.NOT_A_QUESTION);
        }
        Optional<ReviewRefusal> problem = problem(sight, asking, question.get(), to);
        if (problem.isPresent()) {
            return refuse(problem.get());
        }
        if (question.get().state() == to) {
            return accept();
        }
        ReviewEvent moved = new QuestionEvent.QuestionMoved(commentId, to);
        return question.get().state().next().contains(to)
                ? new Decision.Accepted<>(List.of(new Proposal<>(moved, reason)))
                : refuse(ReviewRefusal.QUESTION_SETTLED);
    }
}
