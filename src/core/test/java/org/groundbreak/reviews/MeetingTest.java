package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.DAN;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.FAY;
import static org.groundbreak.reviews.ReviewFixture.GUS;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.reviews.Asking.Rank;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules R14 to R17. */
class MeetingTest {

    private static final Instant MONDAY = ReviewFixture.BERLIN.nextDay(END);
    private static final Meeting.Slot SLOT = Meeting.Slot.usual(MONDAY);

    /** Rule R14. */
    @Test
    void givenTheApproversVerdictThenHeClosesAsApprovedWithAReasonForWhatIsMissing() {
        ReviewFixture spec = ReviewFixture.meeting();
        spec.assertRefused(ReviewRefusal.OWN_VERDICT_REQUIRED, close(spec, RoundOutcome.APPROVED, "why"));
        spec.verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.APPROVE);
        spec.assertRefused(ReviewRefusal.REASON_REQUIRED, close(spec, RoundOutcome.APPROVED, " "));

        spec.run(close(spec, RoundOutcome.APPROVED, "Fay is away"));

        assertEquals(SpecStatus.APPROVED, spec.status());
        assertEquals("Fay is away", spec.text(spec.count()));
        assertEquals(
                new SpecEvent.InReview(
                        new RoundEvent.RoundClosed(1, RoundOutcome.APPROVED, Set.of(Perspective.PRODUCT))),
                new SpecEventCodec()
                        .decode(spec.recorded().get(spec.count() - 1).body()));
    }

    /** Rule R14. */
    @Test
    void givenWhatNoReasonGetsOverThenNothingIsApproved() {
        ReviewFixture spec =
                ReviewFixture.meeting().verdict(BEN, Verdict.APPROVE).verdict(DAN, Verdict.REQUEST_CHANGES);
        spec.assertRefused(ReviewRefusal.CHANGES_REQUESTED, close(spec, RoundOutcome.APPROVED, "why"));
        spec.verdict(DAN, Verdict.APPROVE);
        spec.run(new AskQuestion(spec.asking(FAY), 9, FAY, Lens.FREE, true, QuestionKind.QUESTION));
        spec.assertRefused(ReviewRefusal.QUESTION_BLOCKS, close(spec, RoundOutcome.APPROVED, "why"));
        spec.page(SECOND);
        spec.assertRefused(ReviewRefusal.OWN_VERDICT_REQUIRED, close(spec, RoundOutcome.APPROVED, "why"));
    }

    /** Rule R14 with R7. */
    @Test
    void givenTheApproverAsTheOnlyAuthorThenHeDoesNotCloseAlone() {
        ReviewFixture spec =
                ReviewFixture.meeting().writtenBy(SpecFixture.authors(BEN, 3)).verdict(BEN, Verdict.APPROVE);

        spec.assertRefused(ReviewRefusal.ONLY_AUTHOR, close(spec, RoundOutcome.APPROVED, "why"));
    }

    /** Rule R14: in the meeting nothing closes by itself. */
    @Test
    void givenACompleteRuleInTheMeetingThenTheApproverStillCloses() {
        ReviewFixture spec = ReviewFixture.meeting()
                .verdict(DAN, Verdict.APPROVE)
                .verdict(FAY, Verdict.APPROVE)
                .verdict(BEN, Verdict.APPROVE);
        assertEquals(SpecStatus.DECISION_MEETING, spec.status());

        assertEquals(
                SpecStatus.APPROVED,
                spec.run(close(spec, RoundOutcome.APPROVED, "")).status());
    }

    /** Rules R14 and R15. */
    @Test
    void givenTheMeetingThenTheApproverRejectsOrRequestsChanges() {
        ReviewFixture rejected = ReviewFixture.meeting();
        ReviewFixture changes = ReviewFixture.meeting();

        assertEquals(
                SpecStatus.REJECTED,
                rejected.run(close(rejected, RoundOutcome.REJECTED, "no")).status());
        assertEquals(
                SpecStatus.DRAFT,
                changes.run(close(changes, RoundOutcome.CHANGES_REQUESTED, "so"))
                        .status());
    }

    /** Rule R14. */
    @Test
    void givenAWindowThatRunsThenNobodyApprovesOrRejectsByClosing() {
        ReviewFixture spec = ReviewFixture.started();

        spec.assertRefused(ReviewRefusal.WINDOW_OPEN, close(spec, RoundOutcome.APPROVED, "why"));
        spec.assertRefused(ReviewRefusal.WINDOW_OPEN, close(spec, RoundOutcome.REJECTED, "why"));
    }

    /** Rule R16. */
    @Test
    void givenAMeetingThenItsRevisionRisesWithEveryMoveEvenBack() {
        ReviewFixture spec = ReviewFixture.meeting();
        Meeting.Slot later = new Meeting.Slot(MONDAY.plusSeconds(7200), Duration.ofMinutes(45));
        spec.run(plan(spec, SLOT)).run(plan(spec, later)).run(plan(spec, SLOT));
        assertEquals(3, meeting(spec).revision());
        assertEquals(Optional.of(SLOT), meeting(spec).plan());
        assertEquals("Room 2", spec.text(meeting(spec).sequence()));

        spec.run(new CancelMeeting(spec.asking(EVE, Rank.PROCESS_OWNER)));

        assertEquals(new Meeting(Optional.empty(), 4, spec.count() - 1), meeting(spec));
        spec.assertRefused(ReviewRefusal.NO_MEETING, new CancelMeeting(spec.asking(ANN)));
        assertEquals(5, meeting(spec.run(plan(spec, SLOT))).revision());
    }

    /** Rule R16. */
    @Test
    void givenTheWindowOrThePastThenNoMeetingIsPlanned() {
        ReviewFixture window = ReviewFixture.started();
        ReviewFixture spec = ReviewFixture.meeting();

        window.assertRefused(ReviewRefusal.WINDOW_OPEN, plan(window, SLOT));
        spec.at(MONDAY).assertRefused(ReviewRefusal.MEETING_IN_THE_PAST, plan(spec, SLOT));
        assertThrows(IllegalArgumentException.class, () -> new Meeting.Slot(MONDAY, Duration.ofMinutes(4)));
        assertThrows(IllegalArgumentException.class, () -> new Meeting.Slot(MONDAY, Duration.ofHours(9)));
    }

    /** Rule R16. */
    @Test
    void givenAMeetingAheadThenTheEndOfTheRoundCancelsIt() {
        ReviewFixture off = ReviewFixture.meeting();
        off.run(plan(off, SLOT)).run(new CallOff(off.asking(ANN), Optional.empty()));
        ReviewFixture closed = ReviewFixture.meeting();
        closed.run(plan(closed, SLOT)).run(close(closed, RoundOutcome.REJECTED, "no"));
        ReviewFixture held = ReviewFixture.meeting();
        held.run(plan(held, SLOT)).at(MONDAY.plusSeconds(60)).run(close(held, RoundOutcome.REJECTED, "no"));

        assertEquals(List.of("ROUND_CALLED_OFF", "MEETING_CANCELLED"), off.types(off.count() - 2));
        assertEquals(Optional.empty(), meeting(closed).plan());
        assertEquals(Optional.of(SLOT), meeting(held).plan());
    }

    /** Rule R17. */
    @Test
    void givenQuestionsAndDissentThenTheAgendaBeginsWithDissent() {
        ReviewFixture spec = ReviewFixture.meeting();
        assertEquals(
                new Agenda(List.of(AgendaItem.ANY_DISSENT), Duration.ofMinutes(30)),
                Agenda.of(spec.rule(), Duration.ofMinutes(30)));
        spec.run(new AskQuestion(spec.asking(FAY), 9, FAY, Lens.FREE, true, QuestionKind.QUESTION));
        spec.run(new AskQuestion(spec.asking(FAY), 8, FAY, Lens.FREE, true, QuestionKind.QUESTION));
        spec.run(new AskQuestion(spec.asking(FAY), 7, FAY, Lens.FREE, false, QuestionKind.QUESTION));
        spec.verdict(DAN, Verdict.REQUEST_CHANGES);

        assertEquals(
                new Agenda(
                        List.of(AgendaItem.dissent(DAN), AgendaItem.question(9), AgendaItem.question(8)),
                        Duration.ofMinutes(10)),
                Agenda.of(spec.rule(), Duration.ofMinutes(30)));
        assertEquals(
                Duration.ofMinutes(1),
                Agenda.of(spec.rule(), Duration.ofMinutes(2)).each());
    }

    /** Rule R17. */
    @Test
    void givenAnItemThenItIsSettledInWordsAndItsQuestionByWhoeverMay() {
        ReviewFixture spec = ReviewFixture.meeting();
        spec.run(new AskQuestion(spec.asking(FAY), 9, FAY, Lens.FREE, true, QuestionKind.QUESTION));
        AgendaItem item = AgendaItem.question(9);
        Optional<QuestionState> resolved = Optional.of(QuestionState.RESOLVED);
        spec.assertRefused(
                ReviewRefusal.NOT_THE_ASKER, new SettleItem(spec.asking(ANN), item, Optional.of("yes"), resolved));
        spec.assertRefused(
                ReviewRefusal.WORDS_REQUIRED, new SettleItem(spec.asking(BEN), item, Optional.of(" "), resolved));
        spec.assertRefused(
                ReviewRefusal.NOT_A_QUESTION,
                new SettleItem(spec.asking(BEN), AgendaItem.question(5), Optional.of("yes"), Optional.empty()));
        spec.assertRefused(
                ReviewRefusal.NOT_A_QUESTION,
                new SettleItem(spec.asking(BEN), AgendaItem.ANY_DISSENT, Optional.of("yes"), resolved));

        spec.run(new SettleItem(spec.asking(BEN), item, Optional.of("We measure it"), resolved));
        spec.run(new SettleItem(spec.asking(ANN), AgendaItem.ANY_DISSENT, Optional.of("Nobody"), Optional.empty()));

        assertEquals("We measure it", spec.text(spec.round().talk().settled().get(item)));
        assertEquals("Nobody", spec.text(spec.round().talk().settled().get(AgendaItem.ANY_DISSENT)));
        assertEquals(List.of(), spec.state().review().review().questions().inTheWay());
    }

    /** Rule R17: an item's question is resolved or carried with it, and by nothing else that is said. */
    @Test
    void givenAnItemThenItsQuestionIsCarriedWithItOrStaysAsItIs() {
        ReviewFixture spec = ReviewFixture.meeting();
        spec.run(new AskQuestion(spec.asking(FAY), 9, FAY, Lens.FREE, true, QuestionKind.QUESTION));
        AgendaItem item = AgendaItem.question(9);
        Optional<String> words = Optional.of("We talked about it");

        spec.run(new SettleItem(spec.asking(ANN), item, words, Optional.of(QuestionState.ANSWERED)));
        assertEquals(QuestionState.OPEN, question(spec));
        spec.run(new SettleItem(spec.asking(ANN), item, words, Optional.of(QuestionState.CARRIED)));
        assertEquals(QuestionState.CARRIED, question(spec));
    }

    private static QuestionState question(ReviewFixture spec) {
        return spec.state().review().review().questions().of(9).orElseThrow().state();
    }

    /** Rule R17. */
    @Test
    void givenARoleThatIsNeitherThenNothingIsSettledOrPlanned() {
        ReviewFixture spec = ReviewFixture.meeting();

        spec.assertRefused(
                ReviewRefusal.NEITHER_DRIVER_NOR_APPROVER,
                new SettleItem(spec.asking(GUS), AgendaItem.ANY_DISSENT, Optional.of("x"), Optional.empty()));
        ReviewFixture window = ReviewFixture.started();
        window.assertRefused(
                ReviewRefusal.WINDOW_OPEN,
                new SettleItem(window.asking(BEN), AgendaItem.ANY_DISSENT, Optional.of("x"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q", "q0", "x1", "dissent ", "q12345678901234567890"})
    void givenWhatIsNoItemThenThereIsNone(String id) {
        assertThrows(IllegalArgumentException.class, () -> new AgendaItem(id));
    }

    @Test
    void givenAnIdThatNoCommentHasThenItIsNoQuestion() {
        assertEquals(0, new AgendaItem("q9999999999999999999").commentId());
        assertEquals(0, AgendaItem.ANY_DISSENT.commentId());
        assertEquals(12, AgendaItem.question(12).commentId());
    }

    private static PlanMeeting plan(ReviewFixture spec, Meeting.Slot slot) {
        return new PlanMeeting(spec.asking(ANN), slot, Optional.of("Room 2"));
    }

    private static CloseRound close(ReviewFixture spec, RoundOutcome outcome, String reason) {
        return new CloseRound(spec.asking(BEN), outcome, Optional.of(reason));
    }

    private static Meeting meeting(ReviewFixture spec) {
        return spec.round().talk().meeting();
    }

    @Test
    void givenAnItemThenItSaysWhoseDissentOrWhichCommentItIs() {
        assertEquals(Optional.of(DAN), AgendaItem.dissent(DAN).person());
        assertEquals(Optional.empty(), AgendaItem.ANY_DISSENT.person());
        assertEquals(Optional.empty(), AgendaItem.question(7).person());
        assertEquals(7, AgendaItem.question(7).commentId());
        assertEquals(0, AgendaItem.dissent(DAN).commentId());
        assertEquals(Optional.empty(), new AgendaItem("d9999999999999999999").person());
    }
}
