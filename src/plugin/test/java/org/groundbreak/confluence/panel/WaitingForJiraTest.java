package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.link.TestFacts;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Jira has not taken is said on the page, as nobody would hear of it otherwise (rule L5). */
class WaitingForJiraTest {

    private static final long ID = 42;
    private static final long EPIC = 10_000;

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAnApprovedSpecWhenJiraHasNotTakenItThenSomethingIsLeftToWaitFor() {
        pair();
        fixture.linkOnly(approved(), EPIC);

        SpecPanel panel = look();

        assertEquals(1, panel.spec().epics().waiting());
        assertEquals("next.wait-for-jira", next(panel));
        assertEquals(List.of(), panel.warnings());
    }

    @Test
    void givenAnApprovedSpecWhenJiraHasTakenItThenNothingIsLeftToDo() {
        pair();
        fixture.linkOnly(approved(), EPIC);
        taken();

        SpecPanel panel = look();

        assertEquals(0, panel.spec().epics().waiting());
        assertEquals("next.approved", next(panel));
    }

    @Test
    void givenWorkThatHasStartedWhenJiraHasNotTakenWhatFollowedThenThatIsSaid() {
        pair();
        fixture.link(approved(), EPIC);

        assertEquals("next.wait-for-jira", next(look()));
    }

    @Test
    void givenADraftWhenJiraHasNotTakenItThenItsEpicWaitsAndTheNextStepIsTheApproval() {
        pair();
        Page page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.linkOnly(page, EPIC);

        SpecPanel panel = look();

        assertEquals(1, panel.spec().epics().waiting());
        assertEquals("next.wait-for-approver", next(panel));
    }

    @Test
    void givenNobodyHasPairedThenThatAloneIsSaid() {
        fixture.linkOnly(approved(), EPIC);

        SpecPanel panel = look();

        assertEquals(0, panel.spec().epics().waiting());
        assertEquals(List.of("warning.not-paired"), panel.warnings());
    }

    @Test
    void givenASentenceThatNamesTheHealthPageThenOnlyWhoMayOpenItIsToldWhereItIs() {
        fixture.linkOnly(approved(), EPIC);
        assertNull(look().healthPath());

        when(fixture.gate.healthPath()).thenReturn(Optional.of("/health"));
        assertEquals("/health", look().healthPath());

        pair();
        assertEquals("next.wait-for-jira", next(look()));
        assertEquals("/health", look().healthPath());
        taken();
        assertNull(look().healthPath());
    }

    @Test
    void givenManyEpicsThenItCostsWhatOneDoes() throws Exception {
        pair();
        Page page = approved();
        fixture.linkOnly(page, EPIC);
        SortedMap<String, Integer> one = new Statements(fixture.database).of(this::look);
        for (int i = 1; i < 10; i++) {
            fixture.linkOnly(page, EPIC + i);
        }

        assertEquals(one, new Statements(fixture.database).of(this::look));
        assertEquals(10, look().spec().epics().waiting());
    }

    private void pair() {
        fixture.store.pairings().replace(Pairing.fresh("jira", TestFacts.KEY_ID, "00", "https://jira.example.org"));
    }

    private void taken() {
        fixture.store.outgoingFacts().of(ID).forEach(fact -> fixture.store
                .outgoingFacts()
                .taken(fact, TestFacts.KEY_ID));
    }

    private Page approved() {
        Page page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
        return page;
    }

    private SpecPanel look() {
        fixture.confluence.signIn("outsider");
        return fixture.panel(ID);
    }

    private static String next(SpecPanel panel) {
        return panel.nextStep().replaceFirst("\\[.*", "");
    }
}
