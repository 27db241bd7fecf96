package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.component.ComponentLocator;
import java.util.List;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.PageSweep;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.TestFacts;
import org.groundbreak.specs.StopTreatingAsSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.MockedStatic;

/** The hourly sweep of specs: what an event or a projection has missed, Jira is told after all. */
class SpecSweepTest {

    private static final long EPIC = 10_000;

    private final SpecFixture fixture = new SpecFixture();
    private final PageSweep sweep = fixture.life.sweep();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAChangeWhoseEventWasLostAndAPageThatCannotBeReadThenTheSweepTellsOfTheOneAndPassesTheOther() {
        Page broken = linked(1);
        linked(2);
        fixture.confluence.page(2, SpecFixture.MACRO + "<p>Other</p>", "author", "product", "author");
        when(fixture.confluence.pageManager().getPage(broken.getId())).thenThrow(new IllegalStateException("broken"));
        assertFalse(told(2).changed());

        sweep.run();

        assertTrue(told(2).changed());
    }

    @Test
    void givenASpecWhoseStopJiraWasNotToldOfThenTheSweepTellsOfIt() {
        Page page = linked(1);
        String before = fixture.store.outgoingFacts().of(1).get(0).state();
        fixture.confluence.signIn("product");
        fixture.run(page, new StopTreatingAsSpec(fixture.number("product"), page.getVersion(), false));
        // As if the projection of the stop had failed half way.
        fixture.store
                .outgoingFacts()
                .update(new LinkKey("jira", 1, EPIC), fixture.state(1).sequence(), before);
        assertTrue(told(1).linked());
        assertEquals(0, fixture.store.specs().count());

        sweep.run();

        assertFalse(told(1).linked());
    }

    /** The blueprints of technical specifications and of RFCs have each a label of their own; plain pages are left alone. */
    @ParameterizedTest
    @CsvSource({"groundbreak-spec, true", "groundbreak-rfc, true", "groundbreak-feasibility-check-in, false"})
    void givenAPageThatNobodyNoticedThenTheSweepFindsItByTheLabelOfABlueprintOfSpecs(String name, boolean found) {
        Page page = fixture.confluence.page(7, SpecFixture.MACRO + "<p>Text</p>", "author");
        LabelManager labels = mock(LabelManager.class);
        Label label = mock(Label.class);
        when(labels.getLabel(name)).thenReturn(label);
        when(labels.getContentForLabel(0, 100, label)).thenReturn(new PartialList<>(List.of(page)));

        try (MockedStatic<ComponentLocator> host = mockStatic(ComponentLocator.class)) {
            host.when(() -> ComponentLocator.getComponent(LabelManager.class)).thenReturn(labels);
            sweep.run();
        }

        assertEquals(found, fixture.state(7).registration().isPresent());
    }

    private Page linked(long id) {
        Page page = fixture.spec(id, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
        fixture.linkOnly(page, EPIC);
        return page;
    }

    private SpecFact told(long id) {
        return TestFacts.specToTell(fixture.store, id);
    }
}
