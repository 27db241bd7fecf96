package org.groundbreak.confluence.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people do in a round, on a real store and a Confluence of mocks. The page is driven by its author, designer approves;
 * engineer and product review. Texts are keys.
 */
class RoundWorkTest {

    private static final long ID = 42;

    private final SpecFixture fixture = new SpecFixture();
    private final RoundService rounds = fixture.reviews.rounds();
    private final VerdictService verdicts = fixture.reviews.verdicts();
    private Page page;

    @AfterEach
    void close() {
        fixture.close();
    }

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

    /** Rule R5: a form that was opened before the page changed gives no verdict, and takes none back. */
    @Test
    void givenAStaleFormThenItIsToldWhatHasChangedAndTheVerdictBeforeStands() {
        started();
        give("engineer", "APPROVE", "Good");
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Another text</p>", "author");
        fixture.confluence.signIn("engineer");

        Problem stale = assertThrows(Problem.class, () -> verdicts.give(ID, verdict(1, "REQUEST_CHANGES", "No")));
        assertEquals("content-changed", stale.code());
        assertEquals("content-changed", refusal(() -> verdicts.stillSo(ID, seen(1))));
        assertEquals("version-gone", refusal(() -> verdicts.give(ID, verdict(9, "APPROVE", null))));
        assertEquals("version-required", refusal(() -> verdicts.give(ID, verdict(null, "APPROVE", null))));

        VerdictBody before = reviewer(as("engineer"), "engineer").verdict();
        assertEquals("APPROVE", before.verdict());
        assertEquals(1, before.pageVersion());
        assertFalse(before.onPresentContent());
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

    /** Rule R10. */
    @Test
    void givenSomebodyElseThenHeReviewsInThatPlaceAndWhoLeftReviewsNoMore() {
        started();
        give("engineer", "APPROVE", null);
        fixture.confluence.signIn("author");

        SpecPanel replaced = panel(rounds.replace(ID, new ReplacementRequest("Engineer", null, "outsider")));

        assertEquals(
                List.of("product", "outsider"), names(replaced.spec().review().round()));
        assertEquals("ENGINEERING", reviewer(replaced, "outsider").perspective());
        fixture.confluence.signIn("engineer");
        assertEquals("not-a-reviewer", refusal(() -> verdicts.give(ID, verdict(1, "APPROVE", null))));
        fixture.confluence.signIn("author");
        assertEquals(
                "reviewer-gone", refusal(() -> rounds.replace(ID, new ReplacementRequest("engineer", null, "admin"))));
        assertEquals(
                "reviewer-already",
                refusal(() -> rounds.replace(ID, new ReplacementRequest("product", null, "outsider"))));
        long number = fixture.number("product").value();
        assertEquals(
                List.of("outsider", "admin"),
                names(panel(rounds.replace(ID, new ReplacementRequest(null, number, "admin")))
                        .spec()
                        .review()
                        .round()));
    }

    /** Rule R10: nobody gets rid of dissent; a process owner may, without any right beside. */
    @Test
    void givenAReviewerWhoRequestsChangesThenOnlyAProcessOwnerReplacesHim() {
        started();
        give("engineer", "REQUEST_CHANGES", "No");
        SpecPanel drivers = as("author");
        assertFalse(reviewer(drivers, "engineer").mayReplace());
        assertTrue(reviewer(drivers, "product").mayReplace());
        ReplacementRequest replacement = new ReplacementRequest("engineer", null, "admin");
        assertEquals("reviewer-requests-changes", refusal(() -> rounds.replace(ID, replacement)));

        fixture.confluence.signIn("outsider");
        assertEquals("not-the-driver", refusal(() -> rounds.replace(ID, replacement)));
        say("process-owner-group", "owners");
        when(fixture.confluence.userAccessor().hasMembership("owners", "outsider"))
                .thenReturn(true);

        assertEquals(
                List.of("product", "admin"),
                names(panel(rounds.replace(ID, replacement)).spec().review().round()));
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(page)))
                .thenReturn(false);
        assertEquals("no-page", refusal(() -> rounds.callOff(ID, new ReasonRequest(null))));
    }

    @Test
    void givenWhoMayNotThenNothingIsSaidOfWhoWasPicked() {
        spec();
        fixture.confluence.signIn("outsider");
        clearInvocations(fixture.confluence.userAccessor());

        assertEquals("neither-driver-nor-approver", refusal(() -> rounds.start(ID, with("nobody-of-this-name"))));

        start();
        fixture.confluence.signIn("outsider");
        clearInvocations(fixture.confluence.userAccessor());
        assertEquals(
                "not-the-driver",
                refusal(() -> rounds.replace(ID, new ReplacementRequest("nobody", null, "nobody-of-this-name"))));
        verify(fixture.confluence.userAccessor(), never()).getUserByName(anyString());
    }

    @ParameterizedTest
    @CsvSource({
        "nobody-of-this-name, reviewer-unknown",
        "retired, reviewer-deactivated",
        "outsider, reviewer-cannot-view",
        "' ', reviewer-required"
    })
    void givenSomebodyWhoCannotReviewThenThatIsSaidAndNoRoundBegins(String userName, String code) {
        spec();
        when(fixture.confluence
                        .permissions()
                        .hasPermission(eq(fixture.confluence.user("outsider")), eq(Permission.VIEW), any()))
                .thenReturn(false);
        fixture.confluence.signIn("author");

        assertEquals(code, refusal(() -> rounds.start(ID, with("engineer", userName))));

        assertEquals(SpecStatus.DRAFT, fixture.state(ID).status());
    }

    @Test
    void givenWhatMakesNoSenseThenThatIsSaid() {
        spec();
        fixture.confluence.signIn("author");

        assertEquals("reviewer-twice", refusal(() -> rounds.start(ID, with("engineer", "engineer"))));
        assertEquals("bad-window", refusal(() -> rounds.start(ID, round(0, 0, null, Map.of(), "engineer"))));
        assertEquals("bad-window", refusal(() -> rounds.start(ID, round(9000, 0, null, Map.of(), "engineer"))));
        assertEquals(
                "unknown-lens", refusal(() -> rounds.start(ID, round(48, 0, null, Map.of("TASTE", "?"), "engineer"))));
        RoundRequest taste = new RoundRequest(List.of(new NamedReviewer("engineer", "TASTE")), null, null, null, null);
        assertEquals("unknown-perspective", refusal(() -> rounds.start(ID, taste)));
        String[] many = Stream.generate(() -> "engineer").limit(101).toArray(String[]::new);
        assertEquals("too-many-reviewers", refusal(() -> rounds.start(ID, with(many))));
        start();
        assertEquals("round-open", refusal(() -> rounds.start(ID, with("nobody-of-this-name"))));
        assertEquals("unknown-verdict", refusal(() -> verdicts.give(ID, verdict(1, "MAYBE", null))));
        assertEquals("unknown-outcome", refusal(() -> rounds.close(ID, new ClosingRequest("LATER", null))));
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

    /** Whose account is gone, who cannot sign in and who may not view the page is said beside the name. */
    @Test
    void givenReviewersWhoCannotThenEachSaysWhy() {
        started();
        when(fixture.confluence.userAccessor().isDeactivated("engineer")).thenReturn(true);
        when(fixture.confluence
                        .permissions()
                        .hasPermission(eq(fixture.confluence.user("product")), eq(Permission.VIEW), eq(page)))
                .thenReturn(false);

        SpecPanel panel = as("author");

        assertEquals("reviewer.deactivated", reviewer(panel, "engineer").problem());
        assertEquals("reviewer.cannot-view", reviewer(panel, "product").problem());
    }

    @Test
    void givenAVerdictThatIsTakenBackThenItCountsNoMore() {
        started();
        give("engineer", "APPROVE", null);
        assertNotNull(reviewer(as("engineer"), "engineer").verdict());

        SpecPanel after = panel(verdicts.takeBack(ID));

        assertNull(reviewer(after, "engineer").verdict());
        assertEquals("no-verdict", refusal(() -> verdicts.takeBack(ID)));
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

    private void say(String setting, String value) {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, setting, Optional.of(value));
    }

    /** Driven by author, to be approved by designer. */
    private void spec() {
        page = fixture.spec(ID, "author");
        fixture.approver(page, "author", "designer");
    }

    private SpecPanel started() {
        spec();
        return start();
    }

    /** With engineer for engineering and product for product, by the driver. */
    private SpecPanel start() {
        fixture.confluence.signIn("author");
        return panel(rounds.start(
                ID,
                new RoundRequest(
                        List.of(new NamedReviewer("engineer", "ENGINEERING"), new NamedReviewer("product", "PRODUCT")),
                        48,
                        null,
                        false,
                        Map.of("SUCCESS_METRICS", "How many?", "FREE", " "))));
    }

    private static RoundRequest with(String... userNames) {
        return round(48, 0, null, Map.of(), userNames);
    }

    private static RoundRequest round(
            Integer hours, Integer minutes, Boolean working, Map<String, String> starters, String... userNames) {
        List<NamedReviewer> reviewers = Stream.of(userNames)
                .map(name -> new NamedReviewer(name, "ENGINEERING"))
                .toList();
        return new RoundRequest(reviewers, hours, minutes, working, starters);
    }

    private SpecPanel give(String userName, String verdict, String comment) {
        fixture.confluence.signIn(userName);
        return panel(verdicts.give(ID, verdict(page.getVersion(), verdict, comment)));
    }

    private static VerdictRequest verdict(Integer version, String verdict, String comment) {
        return new VerdictRequest(version, verdict, comment, null);
    }

    private static VerdictRequest seen(int version) {
        return verdict(version, null, null);
    }

    private SpecPanel as(String userName) {
        fixture.confluence.signIn(userName);
        return fixture.panel(ID);
    }

    private SpecPanel panel(SpecVisit after) {
        return fixture.panel(after);
    }

    private static List<String> names(RoundBody round) {
        return round.reviewers().stream().map(ReviewerBody::userName).toList();
    }

    private static ReviewerBody reviewer(SpecPanel panel, String userName) {
        return panel.spec().review().round().reviewers().stream()
                .filter(reviewer -> reviewer.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(Runnable call) {
        return assertThrows(Problem.class, call::run).code();
    }
}
