package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.panel.SpecPanel.StepBody;
import org.groundbreak.store.Pairing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a spec in words: rules W1 to W5 on a real log, in the panel and in the line of the summary. */
class WayMakerTest {

    private static final long EPIC = 10_000;
    private static final String PASSED = "way.REVIEW way.remark.NO_ROUND, way.DECISION way.remark.NO_MEETING, ";

    private final SpecFixture fixture = new SpecFixture();
    private final Page page = fixture.spec(42, "author", "product");

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("author");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenADraftThenTheFirstStepHasItsDayAndTheOthersAreAhead() {
        assertEquals(
                "*way.DRAFT Mar 2, 2026, way.REVIEW, way.DECISION, way.OUTCOME, way.START way.remark.NO_EPIC", way());
        StepBody draft = fixture.panel(42).spec().way().get(0);
        assertEquals("2026-03-02T10:15:30Z", draft.at());
        assertTrue(draft.atText().startsWith("Mar 2, 2026, 10:15"), draft.atText());
        assertEquals("way.progress.CURRENT", draft.spoken());
    }

    @Test
    void w2GivenAnApprovalThenNoReviewAndNoMeetingAreClaimed() {
        approve();

        assertEquals(
                "way.DRAFT Mar 2, 2026, " + PASSED + "*status.APPROVED Mar 2, 2026, way.START way.remark.NO_EPIC",
                way());
        assertEquals(
                "summary.way[way.DRAFT 2026-03-02 \u203a way.REVIEW: way.remark.NO_ROUND \u203a "
                        + "way.DECISION: way.remark.NO_MEETING \u203a status.APPROVED 2026-03-02 \u203a "
                        + "way.START: way.remark.NO_EPIC]",
                line());
    }

    @Test
    void w4GivenAWithdrawalThenThatStandsInPlaceOfTheApproval() {
        approve();
        fixture.specs.withdraw(42, Optional.empty());

        assertTrue(way().contains(PASSED + "*status.WITHDRAWN Mar 2, 2026, "), way());
        assertFalse(way().contains("APPROVED"), way());
    }

    @Test
    void w5GivenAStartThenItIsThePresentStepAndStandsInTheSummary() {
        approve();
        fixture.link(page, EPIC);

        assertTrue(way().endsWith("status.APPROVED Mar 2, 2026, *way.START Mar 3, 2026"), way());
        assertTrue(line().endsWith("status.APPROVED 2026-03-02 \u203a way.START 2026-03-03]"), line());
    }

    @Test
    void w5GivenAStartJustBeforeTheApprovalThenTheClocksOfTheProductsDecideWhetherItWasEarly() {
        approve();
        fixture.linkOnly(page, EPIC);
        fixture.startedAt(page, EPIC, 1, SpecFixture.NOW.minusSeconds(90));
        assertTrue(way().endsWith("*way.START Mar 2, 2026 way.remark.EARLY"), way());

        Pairing paired = Pairing.fresh("jira", "key", "00", "https://jira.example.org");
        fixture.store.pairings().replace(paired);
        fixture.store.pairings().succeeded("key", SpecFixture.NOW, Duration.ofSeconds(30));
        assertTrue(way().endsWith("*way.START Mar 2, 2026"), way());
    }

    @Test
    void w5GivenALinkOfWhichJiraHasToldNothingThenItIsNotCalledNotStarted() {
        approve();
        fixture.linkOnly(page, EPIC);

        assertTrue(way().endsWith("way.START way.remark.UNTOLD"), way());
        assertEquals("UNKNOWN", fixture.panel(42).spec().way().get(4).progress());
    }

    @Test
    void w5GivenWorkWithoutAnApprovalThenTheDraftIsPresentAndTheStartHasHappened() {
        fixture.link(page, EPIC);

        assertTrue(way().startsWith("*way.DRAFT Mar 2, 2026, "), way());
        assertTrue(way().endsWith("way.START Mar 3, 2026 way.remark.UNAPPROVED"), way());
        assertEquals("DONE", fixture.panel(42).spec().way().get(4).progress());
    }

    @Test
    void givenAChangedPageThenTheStepOfTheApprovalSaysSo() {
        approve();
        when(page.getVersion()).thenReturn(3);
        when(page.getBodyAsString()).thenReturn(SpecFixture.MACRO + "<p>Something else</p>");

        assertTrue(way().contains("*status.APPROVED Mar 2, 2026 way.remark.CHANGED, "), way());
    }

    private void approve() {
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
    }

    private String way() {
        List<StepBody> steps = fixture.panel(42).spec().way();
        return steps.stream().map(WayMakerTest::words).collect(Collectors.joining(", "));
    }

    private static String words(StepBody step) {
        return (step.progress().equals("CURRENT") ? "*" : "")
                + step.label()
                + (step.day() == null ? "" : " " + step.day())
                + (step.remark() == null ? "" : " " + step.remark());
    }

    private String line() {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(page);
        when(context.getOutputType()).thenReturn("pdf");
        String html = fixture.summaries.html(context);
        String from = html.substring(html.indexOf("groundbreak-way-line\">") + "groundbreak-way-line\">".length());
        return from.substring(0, from.indexOf('<'));
    }
}
