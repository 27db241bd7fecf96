package org.groundbreak.confluence.reviews;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AddReviewer;
import org.groundbreak.reviews.AgendaItem;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.GiveVerdict;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.PlanMeeting;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReplaceReviewer;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.SettleItem;
import org.groundbreak.reviews.StartRound;
import org.groundbreak.reviews.StillSo;
import org.groundbreak.reviews.TakeBack;
import org.groundbreak.reviews.TakeOn;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.Reaffirm;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecCommand;

/**
 * Asks the rules what they would say to each command of a review, so that a button is there exactly when pressing it would do
 * something. Nothing is written.
 */
final class ReviewMayMaker {

    /** For commands that want words: the rules only ask whether there are any. */
    private static final Optional<String> SOME = Optional.of("-");

    /** A comment that no question is about. */
    private static final long SOME_COMMENT = Long.MAX_VALUE;

    private final SpecLog log;
    private final SteeringMay steering;

    ReviewMayMaker(SpecLog log) {
        this.log = log;
        this.steering = new SteeringMay(log);
    }

    /** What the viewer may do now, where anything may be written. */
    ReviewMay of(ReviewVisit review) {
        Asking asking = review.asking();
        List<String> close = Stream.of(RoundOutcome.values())
                .filter(outcome -> may(review, new CloseRound(asking, outcome, SOME)))
                .map(Enum::name)
                .toList();
        return new ReviewMay(
                mayStart(review),
                may(review, new TakeOn(asking)),
                may(review, new GiveVerdict(asking, Verdict.APPROVE, SOME)),
                may(review, new TakeBack(asking)),
                may(review, new StillSo(asking)),
                steering.extend(review.visit().spec(), asking),
                review.open().stream()
                        .flatMap(round -> round.reviewers().keySet().stream())
                        .anyMatch(reviewer -> mayReplace(review, reviewer)),
                may(review, new AddReviewer(asking, PersonNumber.STRANGER, Perspective.ENGINEERING)),
                steering.callOff(review.visit().spec(), asking),
                close,
                close.contains(RoundOutcome.APPROVED.name())
                        && !may(review, new CloseRound(asking, RoundOutcome.APPROVED, Optional.empty())),
                may(review, reaffirmation(review)),
                may(
                        review,
                        new AskQuestion(asking, SOME_COMMENT, asking.actor(), Lens.FREE, false, QuestionKind.QUESTION)),
                may(review, new PlanMeeting(asking, inAnHour(asking), Optional.empty())),
                may(review, new SettleItem(asking, AgendaItem.ANY_DISSENT, SOME, Optional.empty())));
    }

    /** Whether he may put somebody else in the place of that reviewer, where anything may be written. */
    boolean mayReplace(ReviewVisit review, PersonNumber reviewer) {
        return may(review, new ReplaceReviewer(review.asking(), reviewer, PersonNumber.STRANGER));
    }

    private boolean mayStart(ReviewVisit review) {
        return may(
                review,
                new StartRound(
                        review.asking(),
                        Map.of(),
                        review.settings().window(),
                        review.settings().calendar(),
                        RoundRules.NONE,
                        Map.of()));
    }

    private static Meeting.Slot inAnHour(Asking asking) {
        return Meeting.Slot.usual(asking.now().plus(Duration.ofHours(1)));
    }

    private static Reaffirm reaffirmation(ReviewVisit review) {
        SpecVisit visit = review.visit();
        return new Reaffirm(visit.actor(), visit.version(), review.page(), SOME);
    }

    private boolean may(ReviewVisit review, ReviewCommand command) {
        return may(review, new ReviewStep(command));
    }

    private boolean may(ReviewVisit review, SpecCommand command) {
        return log.wouldChange(review.visit().spec(), command);
    }
}
