package org.groundbreak.specs;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.CancelMeeting;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Matter;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.PlanMeeting;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReviewFixture;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.reviews.WaitingRule;
import org.junit.jupiter.api.Test;

/** The driver's part in other hands. */
class DriverTest {

    private static final Meeting.Slot SLOT = Meeting.Slot.usual(END.plusSeconds(9_999));

    /** Rule S15. */
    @Test
    void givenTheDriverWhenHeHandsOverThenTheOtherDrivesAndHeNoMore() {
        ReviewFixture spec = ReviewFixture.spec().run(named(ANN, false, EVE));

        assertEquals(Optional.of(EVE), spec.state().driver());
        assertEquals(ANN, spec.state().registration().orElseThrow().driver(), "Who published it first stays known");
        assertEquals(Decision.refuse(ReviewRefusal.NOT_THE_DRIVER), spec.decide(named(ANN, false, ANN)));
        assertEquals(Optional.of(DAN), spec.run(named(EVE, false, DAN)).state().driver());
    }

    /** Rule S15. */
    @Test
    void givenSomebodyElseThenOnlyWhoOverseesReviewsHandsOver() {
        ReviewFixture spec = ReviewFixture.spec();

        for (PersonNumber other : new PersonNumber[] {BEN, GUS, PersonNumber.STRANGER}) {
            assertEquals(Decision.refuse(ReviewRefusal.NOT_THE_DRIVER), spec.decide(named(other, false, other)));
        }
        assertEquals(Optional.of(EVE), spec.run(named(GUS, true, EVE)).state().driver());
    }

    /** Rule S15: a spec always has one. */
    @Test
    void givenNobodyOrTheDriverHimselfThenNothingIsHandedOver() {
        ReviewFixture spec = ReviewFixture.spec();

        assertEquals(
                Decision.refuse(SpecRefusal.DRIVER_REQUIRED),
                spec.decide(new NameDriver(ANN, 1, false, Optional.empty())));
        assertEquals(Decision.accept(), spec.decide(named(ANN, false, ANN)));
    }

    /** Rule S11. */
    @Test
    void givenAStoppedSpecThenNothingIsHandedOver() {
        ReviewFixture spec = ReviewFixture.spec().run(new StopTreatingAsSpec(ANN, 1, false));

        assertEquals(Decision.refuse(SpecRefusal.STOPPED), spec.decide(named(ANN, false, EVE)));
    }

    /** Rules S15 and R19. */
    @Test
    void givenAnotherDriverThenWhatWaitedForTheOldOneWaitsForHim() {
        ReviewFixture spec = ReviewFixture.meeting();
        spec.run(new AskQuestion(spec.asking(DAN), 7, DAN, Lens.FREE, false, QuestionKind.QUESTION));
        Map<Matter, Integer> before = matters(spec).get(ANN);
        assertEquals(Map.of(Matter.MEETING, 1, Matter.QUESTIONS, 1), before);

        spec.run(named(ANN, false, EVE));

        assertEquals(before, matters(spec).get(EVE));
        assertEquals(null, matters(spec).get(ANN));
    }

    /** Rules S15 and R16: who is invited is told anew, by the same meeting with a higher revision. */
    @Test
    void givenAPlannedMeetingWhenAnotherDrivesThenItsRevisionRisesAndItsTimeAndPlaceStay() {
        ReviewFixture spec = ReviewFixture.meeting();
        spec.run(new PlanMeeting(spec.asking(ANN), SLOT, Optional.of("Room 1")));
        Meeting planned = spec.round().talk().meeting();

        spec.run(named(ANN, false, EVE));

        Meeting after = spec.round().talk().meeting();
        assertEquals(new Meeting(Optional.of(SLOT), planned.revision() + 1, planned.sequence()), after);
        assertEquals("Room 1", spec.text(after.sequence()));
    }

    /** Rule R16. */
    @Test
    void givenNoMeetingOrACancelledOneWhenAnotherDrivesThenItsRevisionStays() {
        ReviewFixture none = ReviewFixture.meeting().run(named(ANN, false, EVE));
        assertEquals(Meeting.NONE, none.round().talk().meeting());

        ReviewFixture cancelled = ReviewFixture.meeting();
        cancelled.run(new PlanMeeting(cancelled.asking(ANN), SLOT, Optional.empty()));
        cancelled.run(new CancelMeeting(cancelled.asking(ANN)));
        int revision = cancelled.round().talk().meeting().revision();
        cancelled.run(named(ANN, false, EVE));
        assertEquals(revision, cancelled.round().talk().meeting().revision());
    }

    private static Map<PersonNumber, Map<Matter, Integer>> matters(ReviewFixture spec) {
        return WaitingRule.matters(ReviewStep.sight(spec.state()), Optional.empty());
    }

    private static NameDriver named(PersonNumber actor, boolean oversees, PersonNumber driver) {
        return new NameDriver(actor, 1, oversees, Optional.of(driver));
    }
}
