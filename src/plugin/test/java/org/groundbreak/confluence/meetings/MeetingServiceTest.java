package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import org.groundbreak.confluence.meetings.MeetingBody.ItemBody;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.RoundOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with a meeting, as its panel and its REST methods have it (rules R16 and R17). */
class MeetingServiceTest {

    private static final long PAGE = MeetingFixture.PAGE;
    private static final String AT = "2026-03-06T09:00:00Z";

    @TempDir
    private Path home;

    private MeetingFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new MeetingFixture(home);
        fixture.specs.confluence.signIn("author");
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void givenAnEndedWindowWhenAMeetingIsProposedThenItIsWhenWorkBeginsOnTheNextWorkingDay() {
        MeetingProposal proposal = fixture.specs.meetings.proposal(PAGE);

        assertEquals(new MeetingProposal("2026-03-06T09:00", "2026-03-05T10:15", "UTC", 30, ""), proposal);
    }

    @Test
    void givenAPlannedMeetingWhenItIsProposedAgainThenItIsAsItIsPlanned() {
        plan(AT, 45, "Room 1");

        assertEquals(
                new MeetingProposal("2026-03-06T09:00", "2026-03-05T10:15", "UTC", 45, "Room 1"),
                fixture.specs.meetings.proposal(PAGE));
    }

    @Test
    void givenWhoeverIsNeitherDriverNorApproverThenHeIsRefusedBeforeTheTimeIsLookedAt() {
        fixture.specs.confluence.signIn("product");

        assertEquals("neither-driver-nor-approver", code(() -> plan("never", 1, null)));
        assertEquals("neither-driver-nor-approver", code(() -> fixture.specs.meetings.proposal(PAGE)));
        assertEquals(
                "neither-driver-nor-approver",
                code(() -> fixture.specs.meetings.service().cancel(PAGE)));
        assertEquals("neither-driver-nor-approver", code(() -> settle("nonsense", "x", "y")));
    }

    @Test
    void givenWhatIsNoTimeThenItIsRefused() {
        assertEquals("bad-moment", code(() -> plan("tomorrow", 30, null)));
        assertEquals("meeting-length", code(() -> plan(AT, 4, null)));
        assertEquals("meeting-length", code(() -> plan(AT, 481, null)));
        assertEquals("meeting-length", code(() -> plan(AT, -30, null)));
        assertEquals("meeting-in-the-past", code(() -> plan("2026-03-05T10:15:00Z", 30, null)), "in the past");
    }

    @Test
    void givenAPlannedMeetingThenThePanelShowsItWithTheAgenda() {
        plan(AT, null, "  Room 1 ");
        MeetingBody body = body();

        assertTrue(body.open());
        assertEquals(AT, body.at());
        assertEquals(30, body.minutes());
        assertEquals("Room 1", body.place());
        assertEquals(30, body.minutesEach());
        assertEquals("/rest/groundbreak/1.0/specs/42/meeting/invitation", body.invitationPath());
        assertEquals(
                List.of("ANY_DISSENT"),
                body.agenda().stream().map(ItemBody::kind).toList());
        assertEquals(new MeetingBody.May(true, true, true, false), body.may());
    }

    @Test
    void givenWhoeverOnlyReadsThenHeMayNothingButSeeItAndTakeTheFile() {
        plan(AT, 30, "Room 1");
        fixture.specs.confluence.signIn("outsider");

        assertEquals(new MeetingBody.May(false, false, false, false), body().may());
        String file = fixture.specs.meetings.invitation(PAGE).text();
        assertFalse(file.contains("example.org>") || file.contains("mailto:"), file);
        assertFalse(file.contains("ATTENDEE"), file);
        assertTrue(file.contains("METHOD:PUBLISH\r\n"), file);
    }

    @Test
    void givenAFileThenItHasTheUidAndTheSequenceOfTheInvitationsM1() throws Exception {
        plan(AT, 30, "Room 1");
        plan(AT, 30, "Room 2");
        fixture.node().run();

        String file = fixture.specs.meetings.invitation(PAGE).text();
        CalendarTextTest.assertLines(file);
        Calendar calendar = CalendarTextTest.parse(file);
        calendar.validate();
        SentMail mail = fixture.mails().get(0);
        for (String name : List.of(Property.UID, Property.SEQUENCE, Property.DTSTART, Property.DTEND)) {
            assertEquals(mail.value(name), CalendarTextTest.value(CalendarTextTest.event(calendar), name));
        }
        assertEquals("Room 2", CalendarTextTest.value(CalendarTextTest.event(calendar), Property.LOCATION));
    }

    @Test
    void givenNoMeetingThenThereIsNoFileOfIt() {
        assertEquals("no-meeting", code(() -> fixture.specs.meetings.invitation(PAGE)));
        plan(AT, 30, null);
        fixture.specs.meetings.service().cancel(PAGE);
        assertEquals("no-meeting", code(() -> fixture.specs.meetings.invitation(PAGE)));
        assertNull(body().invitationPath());
    }

    @Test
    void givenAQuestionWhenItIsSettledAsResolvedThenItLeavesTheAgendaAndWhatCameOfItStays() {
        fixture.review(new AskQuestion(
                fixture.asking("product"),
                7001,
                fixture.number("product"),
                Lens.SUCCESS_METRICS,
                true,
                QuestionKind.QUESTION));
        fixture.specs.confluence.signIn("engineer");
        ItemBody open = body().agenda().get(1);
        assertEquals("q7001", open.item());
        assertEquals("7001", open.commentId());
        assertEquals("OPEN", open.state());
        assertEquals(List.of("RESOLVED"), open.mayBecome(), "the approver resolves, the driver carries");

        settle("q7001", "We measure it from day one.", "RESOLVED");

        ItemBody settled = body().agenda().get(1);
        assertFalse(settled.onAgenda());
        assertEquals("RESOLVED", settled.state());
        assertEquals("We measure it from day one.", settled.settled().words());
        assertEquals(List.of(), settled.mayBecome());
        assertTrue(body().agenda().get(0).onAgenda());
    }

    @Test
    void givenTheDriverThenHeCarriesAQuestionAndDoesNotResolveWhatHeDidNotAsk() {
        fixture.review(new AskQuestion(
                fixture.asking("product"), 7001, fixture.number("product"), Lens.FREE, true, QuestionKind.NEEDS_TIME));

        assertEquals(List.of("CARRIED"), body().agenda().get(1).mayBecome());
        assertEquals("not-the-asker", code(() -> settle("q7001", "x", "RESOLVED")));
        settle("q7001", "Next quarter.", "CARRIED");

        assertEquals("CARRIED", body().agenda().get(1).state());
    }

    @Test
    void givenAnItemThatIsNoneThenItIsRefused() {
        assertEquals("unknown-item", code(() -> settle("x1", "words", null)));
        assertEquals("unknown-item", code(() -> settle(null, "words", null)));
        assertEquals("unknown-item", code(() -> settle("d999", "words", null)));
        assertEquals("unknown-item", code(() -> settle("d99999999999999999999", "words", null)));
        assertEquals("unknown-settlement", code(() -> settle("dissent", "words", "OPEN")));
        assertEquals("not-a-question", code(() -> settle("q12", "words", null)), "no question of that comment");
        assertEquals("words-required", code(() -> settle("dissent", "  ", null)), "nothing said");
    }

    @Test
    void givenWhatNobodySaidDifferentlyThenThatStaysOnTheAgendaWithItsWords() {
        settle("dissent", "Nobody does.", null);
        ItemBody item = body().agenda().get(0);

        assertTrue(item.onAgenda());
        assertEquals("Nobody does.", item.settled().words());
    }

    @Test
    void givenAClosedRoundThenWhatCameOfItIsShownAndMayBeRecorded() {
        when(fixture.specs.confluence.permissions().hasCreatePermission(any(), any(), eq(Page.class)))
                .thenReturn(true);
        settle("dissent", "Nobody does.", null);
        fixture.review(new CloseRound(fixture.asking("engineer"), RoundOutcome.REJECTED, Optional.of("Too dear")));
        MeetingBody body = body();

        assertFalse(body.open());
        assertEquals("REJECTED", body.outcome());
        assertEquals("Nobody does.", body.agenda().get(0).settled().words());
        assertEquals(new MeetingBody.May(false, false, false, true), body.may());
    }

    @Test
    void givenAWindowThatRunsThenThereIsNoMeetingYet() {
        fixture.review(new CloseRound(fixture.asking("engineer"), RoundOutcome.REJECTED, Optional.empty()));
        fixture.startRound();

        assertEquals(
                Optional.empty(),
                fixture.specs.meetings.meeting(fixture.specs.reviews.desk().open(PAGE)));
        assertEquals("window-open", code(() -> plan(AT, 30, null)));
    }

    @Test
    void givenAWindowThatShouldHaveEndedThenTheMeetingIsPlannedAlthoughNoJobHasRun() {
        fixture.review(new CloseRound(fixture.asking("engineer"), RoundOutcome.REJECTED, Optional.empty()));
        fixture.startRound();
        fixture.specs.clock.set(MeetingFixture.BEGIN.plus(Duration.ofDays(3)));

        plan("2026-03-20T09:00:00Z", 30, null);

        assertEquals(2, body().round());
        assertEquals("2026-03-20T09:00:00Z", body().at());
    }

    @Test
    void givenReadOnlyModeThenNothingIsOffered() {
        plan(AT, 30, null);
        when(fixture.specs.confluence.accessMode().shouldEnforceReadOnlyAccess())
                .thenReturn(true);

        assertEquals(new MeetingBody.May(false, false, false, false), body().may());
        assertEquals("read-only", code(() -> plan(AT, 30, null)));
    }

    private MeetingBody body() {
        return fixture.specs
                .meetings
                .meeting(fixture.specs.reviews.desk().open(PAGE))
                .orElseThrow();
    }

    private void plan(String at, Integer minutes, String place) {
        fixture.specs.meetings.service().plan(PAGE, new MeetingRequest(at, minutes, place));
    }

    private void settle(String item, String words, String question) {
        fixture.specs.meetings.service().settle(PAGE, new ItemRequest(item, words, question));
    }

    private static String code(Runnable action) {
        return assertThrows(Problem.class, action::run).code();
    }
}
