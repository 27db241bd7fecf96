package org.groundbreak.confluence.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked to review, and who takes the place of another. */
class RoundAskedTest extends RoundWork {

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

    /** Rule R21: in the window and in the meeting, also from a perspective that somebody has already. */
    @Test
    void givenOneMoreReviewerThenHeIsAskedWithTheOthersAndJudges() {
        SpecPanel before = started();
        assertTrue(before.spec().review().may().addReviewer());

        SpecPanel added = panel(rounds.add(ID, new AdditionRequest(" Admin ", "ENGINEERING")));

        assertEquals(
                List.of("engineer", "product", "admin"),
                names(added.spec().review().round()));
        assertEquals("ENGINEERING", reviewer(added, "admin").perspective());
        assertEquals(
                "APPROVE",
                reviewer(give("admin", "APPROVE", null), "admin").verdict().verdict());
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofHours(49)));
        SpecPanel meeting = as("author");
        assertTrue(meeting.spec().review().may().addReviewer());
        assertEquals(
                4,
                names(panel(rounds.add(ID, new AdditionRequest("outsider", "DESIGN")))
                                .spec()
                                .review()
                                .round())
                        .size());
    }

    /** Rule R21. */
    @Test
    void givenWhoCannotBeAddedThenThatIsSaidAndNobodyIsAsked() {
        started();
        when(fixture.confluence
                        .permissions()
                        .hasPermission(eq(fixture.confluence.user("outsider")), eq(Permission.VIEW), any()))
                .thenReturn(false);

        assertEquals("reviewer-already", refusal(() -> rounds.add(ID, new AdditionRequest("product", "DESIGN"))));
        assertEquals("reviewer-unknown", refusal(() -> rounds.add(ID, new AdditionRequest("nobody", "DESIGN"))));
        assertEquals("reviewer-deactivated", refusal(() -> rounds.add(ID, new AdditionRequest("retired", "DESIGN"))));
        assertEquals("reviewer-cannot-view", refusal(() -> rounds.add(ID, new AdditionRequest("outsider", "DESIGN"))));
        assertEquals("reviewer-required", refusal(() -> rounds.add(ID, new AdditionRequest(" ", "DESIGN"))));
        assertEquals("unknown-perspective", refusal(() -> rounds.add(ID, new AdditionRequest("admin", "TASTE"))));
        assertFalse(as("engineer").spec().review().may().addReviewer());
        assertEquals("not-the-driver", refusal(() -> rounds.add(ID, new AdditionRequest("nobody", "DESIGN"))));

        fixture.confluence.signIn("author");
        panel(rounds.callOff(ID, new ReasonRequest(null)));
        assertEquals("no-round", refusal(() -> rounds.add(ID, new AdditionRequest("admin", "DESIGN"))));
        assertFalse(as("author").spec().review().may().addReviewer());
    }
}
