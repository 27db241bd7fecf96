package org.groundbreak.confluence.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** How a round goes, from its start to its end. */
class RoundCourseTest extends RoundWork {

    @Test
    void givenAWholeRoundThenItIsTakenOnJudgedSaidAgainAndApprovedAtOnce() {
        SpecPanel started = started();

        assertEquals("IN_REVIEW", started.spec().status().name());
        RoundBody round = started.spec().review().round();
        assertEquals("WINDOW", round.phase());
        assertEquals(
                SpecFixture.NOW
                        .truncatedTo(ChronoUnit.MILLIS)
                        .plus(Duration.ofHours(48))
                        .toString(),
                round.endsAt());
        assertEquals(List.of("engineer", "product"), names(round));
        assertEquals(
                List.of("lens.SUCCESS_METRICS"),
                round.starters().stream().map(RoundBody.StarterBody::lensText).toList());

        SpecPanel asked = as("engineer");
        assertEquals("TAKE_ON", asked.mainAction());
        assertTrue(asked.spec().review().may().giveVerdict());
        SpecPanel taken = panel(verdicts.takeOn(ID));
        assertEquals("GIVE_VERDICT", taken.mainAction());
        assertTrue(reviewer(taken, "engineer").takenOn());

        SpecPanel judged = give("engineer", "REQUEST_CHANGES", "Numbers are missing");
        assertEquals(
                "Numbers are missing", reviewer(judged, "engineer").verdict().comment());
        assertTrue(reviewer(judged, "engineer").verdict().mine());
        assertTrue(judged.nextStep().startsWith("next.round-waits["), judged.nextStep());
        give("product", "APPROVE", null);
        give("designer", "APPROVE", null);
        assertEquals(SpecStatus.IN_REVIEW, fixture.state(ID).status());

        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Text and numbers</p>", "author");
        SpecPanel changed = as("designer");
        assertFalse(changed.spec().review().round().approverVerdict().onPresentContent());
        assertEquals("STILL_SO", changed.mainAction());
        panel(verdicts.stillSo(ID, seen(2)));
        SpecPanel approved = give("engineer", "APPROVE", null);

        assertEquals("APPROVED", approved.spec().status().name());
        assertEquals(2, approved.spec().approval().pageVersion());
        RoundBody closed = approved.spec().review().round();
        assertFalse(closed.open());
        assertNull(closed.leftText());
        assertEquals(List.of(), closed.obstacles());
        assertFalse(reviewer(approved, "product").verdict().onPresentContent());
    }

    /** Rule R11. */
    @Test
    void givenAnApprovalWhenARoundIsCalledOffThenItStandsAgain() {
        spec();
        fixture.approve(page, "designer");
        String at = as("author").spec().approval().at();
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofHours(1)));
        start();
        assertNull(as("author").spec().approval());

        SpecPanel after = panel(rounds.callOff(ID, new ReasonRequest("Too early")));

        assertEquals("APPROVED", after.spec().status().name());
        assertEquals(at, after.spec().approval().at());
        assertEquals("CALLED_OFF", after.spec().review().round().phase());
        assertEquals("Too early", after.spec().review().round().reason());
    }

    /** Rule R2: nobody recorded the end, and whoever looks sees it; looking changes nothing. */
    @Test
    void givenAWindowThatEndedWhileNobodyLookedThenItIsSeenAsEndedAndTheNextCommandRecordsIt() {
        started();
        int before = fixture.log.read(ID).entries().size();
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofHours(49)));

        SpecPanel seen = as("author");
        assertEquals("DECISION_MEETING", seen.spec().status().name());
        assertEquals("MEETING", seen.spec().review().round().phase());
        assertEquals("PLAN_MEETING", seen.mainAction());
        assertFalse(seen.spec().review().may().extend());
        assertEquals(before, fixture.log.read(ID).entries().size());

        WindowRequest later = new WindowRequest("2026-03-20T10:00:00Z", "More time");
        assertEquals("window-ended", refusal(() -> rounds.extend(ID, later)));
        give("product", "APPROVE", null);
        assertEquals(SpecStatus.DECISION_MEETING, fixture.state(ID).status());
        assertEquals(before + 2, fixture.log.read(ID).entries().size());
    }

    /** Rule R9: a time without an offset is meant in the viewer's zone. */
    @Test
    void givenAReasonThenTheWindowEndsLater() {
        started();

        assertEquals("reason-required", refusal(() -> rounds.extend(ID, new WindowRequest("2026-03-10T10:00", " "))));
        assertEquals("bad-moment", refusal(() -> rounds.extend(ID, new WindowRequest("tomorrow", "Holiday"))));
        assertEquals(
                "not-a-later-end",
                refusal(() -> rounds.extend(ID, new WindowRequest("2026-03-02T10:00:00+01:00", "Holiday"))));
        SpecPanel extended = panel(rounds.extend(ID, new WindowRequest("2026-03-10T10:00", "Holiday")));

        assertEquals("Holiday", extended.spec().review().round().reason());
        assertEquals("2026-03-10T10:00", extended.spec().review().round().endsLocal());
    }

    /** Where a perspective is required nobody approves without a round, and the panel says so. */
    @Test
    void givenARequiredPerspectiveThenApprovingNeedsARoundThatHasIt() {
        say("required-perspectives", "PRODUCT");
        spec();
        SpecPanel before = as("designer");
        assertTrue(before.spec().review().required());
        assertFalse(before.may().approve());
        assertEquals("START_ROUND", before.mainAction());
        assertEquals("review-required", refusal(() -> fixture.approve(page, "designer")));
        assertTrue(as("engineer").nextStep().startsWith("next.wait-for-round["));

        fixture.confluence.signIn("author");
        assertEquals("perspective-without-reviewer", refusal(() -> rounds.start(ID, with("engineer"))));
        start();
        give("designer", "APPROVE", null);
        SpecPanel waiting = as("author");
        assertEquals(
                List.of("MISSING_PERSPECTIVE"),
                waiting.spec().review().round().obstacles().stream()
                        .map(RoundBody.ObstacleBody::code)
                        .toList());
        assertEquals(
                "APPROVED", give("product", "APPROVE", null).spec().status().name());
    }

    /** Rule R14: over what is missing the approver gets with a reason. */
    @Test
    void givenTheMeetingThenTheApproverClosesWithAReasonWhereAPerspectiveIsMissing() {
        say("required-perspectives", "PRODUCT");
        started();
        give("designer", "APPROVE", null);
        assertEquals("window-open", refusal(() -> rounds.close(ID, new ClosingRequest("APPROVED", "Late"))));
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofHours(49)));

        SpecPanel meeting = as("designer");
        assertEquals("CLOSE_ROUND", meeting.mainAction());
        assertTrue(meeting.spec().review().may().close().contains("APPROVED"));
        assertTrue(meeting.spec().review().may().reasonToApprove());
        assertEquals("reason-required", refusal(() -> rounds.close(ID, new ClosingRequest("APPROVED", null))));
        SpecPanel closed = panel(rounds.close(ID, new ClosingRequest("APPROVED", "Product is on leave")));

        assertEquals("APPROVED", closed.spec().status().name());
        assertEquals("Product is on leave", closed.spec().review().round().reason());
    }

    @Test
    void givenReadOnlyModeThenNothingIsOfferedAndNothingIsWritten() {
        started();
        when(fixture.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);

        assertEquals(ReviewMay.NOTHING, as("engineer").spec().review().may());
        assertEquals("read-only", refusal(() -> verdicts.takeOn(ID)));
        assertEquals("read-only", refusal(() -> rounds.start(ID, with("engineer"))));
    }

    @Test
    void givenTheSettingsThenTheyAreProposed() {
        say("required-perspectives", "PRODUCT");
        say("window-hours", "1.5");
        say("starter-free", "What else?");
        spec();

        RoundProposal proposal = fixture.reviews.proposal(ID);

        assertEquals(1, proposal.hours());
        assertEquals(30, proposal.minutes());
        assertEquals(
                List.of("PRODUCT"),
                proposal.perspectives().stream()
                        .filter(RoundProposal.PerspectiveBody::required)
                        .map(RoundProposal.PerspectiveBody::perspective)
                        .toList());
        assertTrue(proposal.starters().stream()
                .anyMatch(starter ->
                        starter.lens().equals("FREE") && starter.text().equals("What else?")));
    }

    /** Rule R1: what the settings ask for by now holds for the next round. */
    @Test
    void givenSettingsThatChangeInTheMiddleOfARoundThenItEndsByThoseItBeganWith() {
        started();
        say("required-perspectives", "DESIGN");
        say("keep-window-open", "true");

        assertEquals(
                "APPROVED", give("designer", "APPROVE", null).spec().status().name());
    }
}
