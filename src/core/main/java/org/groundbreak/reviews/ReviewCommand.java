package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.events.Command;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * What can be asked of a review. Decided by {@link ReviewDecider}, which sees to the end of the window before and to the
 * completeness of the rule after. Whether the actor may view the page is for the caller to ask the host before; the roles
 * within the review are checked here.
 */
public sealed interface ReviewCommand extends Command
        permits AddReviewer,
                AnswerQuestion,
                AskQuestion,
                CallOff,
                CancelMeeting,
                CarryQuestion,
                CloseRound,
                EndWindow,
                ExtendWindow,
                ForgetQuestion,
                GiveVerdict,
                PlanMeeting,
                ReplaceReviewer,
                ResolveQuestion,
                SettleItem,
                StartRound,
                StillSo,
                TakeBack,
                TakeOn {

    /** Who asks, when, as what. */
    Asking asking();

    /** What it leads to, the window having ended if it should have. Never throws. */
    Decision<ReviewEvent> decide(ReviewSight sight);

    @Override
    default PersonNumber actor() {
        return asking().actor();
    }

    @Override
    default int pageVersion() {
        return asking().pageVersion();
    }

    /** The decision on the open round; refused when there is none. */
    static Decision<ReviewEvent> inRound(ReviewSight sight, Function<Round, Decision<ReviewEvent>> decision) {
        Optional<Round> open = sight.review().open();
        return open.isPresent() ? decision.apply(open.get()) : refuse(ReviewRefusal.NO_ROUND);
    }
}
