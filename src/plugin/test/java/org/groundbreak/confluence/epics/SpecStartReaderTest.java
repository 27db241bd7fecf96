package org.groundbreak.confluence.epics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.panel.SpecPanel.StartBody;
import org.groundbreak.facts.ApprovalTimes;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.TestFacts;
import org.groundbreak.store.Pairing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The time to start in the spec panel, and what of it Jira is told. */
class SpecStartReaderTest {

    private static final long EPIC = 10_000;
    private static final long DAY = 86_400_000;

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenNoEpicOrNoApprovalThenThereIsNothingToSay() {
        Page page = proposed();
        assertNull(panel(page).spec().start());

        fixture.linkOnly(page, EPIC);
        assertNull(panel(page).spec().start());
    }

    @Test
    void givenALinkWhenNobodyHasPairedThenThatIsSaidAndNotAfterwards() {
        Page page = proposed();
        assertEquals(List.of(), panel(page).warnings());

        fixture.linkOnly(page, EPIC);
        assertEquals(List.of("warning.not-paired"), panel(page).warnings());

        fixture.store.pairings().replace(Pairing.fresh("jira", "key", "00", "https://jira.example.org"));
        assertEquals(List.of(), panel(page).warnings());
    }

    @Test
    void givenAnApprovalWhenJiraHasToldNothingThenThatIsSaid() {
        Page page = proposed();
        fixture.approve(page, "engineer");
        fixture.linkOnly(page, EPIC);

        assertEquals("UNTOLD", panel(page).spec().start().kind());
    }

    @Test
    void givenAStartThenTheTimeAndBothEventsAreShown() {
        Page page = proposed();
        fixture.approve(page, "engineer");
        fixture.link(page, EPIC);

        StartBody start = panel(page).spec().start();

        assertEquals("next.started", panel(page).nextStep().replaceFirst("\\[.*", ""));

        assertEquals("STARTED", start.kind());
        assertEquals("start.STARTED[duration.days[1]]", start.sentence());
        assertEquals(2, start.approval().pageVersion());
        assertEquals(SpecFixture.NOW.toString(), start.approval().at());
        assertEquals(SpecFixture.NOW.plusMillis(DAY).toString(), start.startedAt());
        assertTrue(start.startedText().startsWith("start.joined.unknown["), start.startedText());
        assertEquals(List.of("start.note.joined-later"), start.notes());
    }

    @Test
    void t14GivenAnEpicThatHasBegunNobodyKnowsWhenThenItNeitherWaitsNorHasATime() {
        Page page = proposed();
        fixture.approve(page, "engineer");
        fixture.linkOnly(page, EPIC);
        fixture.undated(page, EPIC, 1);

        StartBody start = panel(page).spec().start();

        assertEquals("UNDATED", start.kind());
        assertNull(start.startedAt());
        assertEquals(List.of("start.not-counted.UNDATED.one"), start.notes());
        assertEquals("next.started", panel(page).nextStep().replaceFirst("\\[.*", ""));
    }

    @Test
    void t7GivenAWithdrawalAfterTheStartThenTheCountedApprovalStaysAndJiraIsToldOfBoth() {
        Page page = proposed();
        fixture.approve(page, "engineer");
        fixture.link(page, EPIC);
        fixture.startedAt(page, EPIC, 2, SpecFixture.NOW.plusMillis(1));

        fixture.clock.set(SpecFixture.NOW.plusMillis(DAY));
        fixture.confluence.signIn("engineer");
        fixture.specs.withdraw(page.getId(), Optional.empty());

        assertEquals("STARTED", panel(page).spec().start().kind());
        SpecFact told = told(page);
        assertEquals("WITHDRAWN", told.statusName());
        assertEquals(new ApprovalTimes(Optional.empty(), Optional.of(SpecFixture.NOW)), told.approved());
    }

    @Test
    void l4GivenAnApprovedPageThatIsEditedThenJiraIsToldThatItHasChanged() {
        Page page = proposed();
        fixture.approve(page, "engineer");
        fixture.linkOnly(page, EPIC);
        assertEquals(false, told(page).changed());

        fixture.confluence.page(1, SpecFixture.MACRO + "<p>Other</p>", "author", "product", "author");
        fixture.registrar.notice(page.getId());

        assertTrue(told(page).changed());
    }

    @Test
    void l4GivenAnApprovedPageThatHasLostItsMacroThenJiraIsToldThatItHasChanged() {
        Page page = proposed();
        fixture.approve(page, "engineer");
        fixture.linkOnly(page, EPIC);

        fixture.confluence.page(1, "<p>Something else</p>", "author", "product", "author");
        fixture.registrar.notice(page.getId());

        assertTrue(told(page).changed());
    }

    private Page proposed() {
        Page page = fixture.spec(1, "author", "product");
        fixture.approver(page, "product", "engineer");
        return page;
    }

    private SpecPanel panel(Page page) {
        fixture.confluence.signIn("engineer");
        return fixture.panel(page.getId());
    }

    private SpecFact told(Page page) {
        return TestFacts.specToTell(fixture.store, page.getId());
    }
}
