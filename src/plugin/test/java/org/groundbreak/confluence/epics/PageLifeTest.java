package org.groundbreak.confluence.epics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.facts.PageState;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.TestFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No state of a page makes untrue what Jira is told of its spec (rule L9). */
class PageLifeTest {

    private static final long ID = 42;

    private final SpecFixture fixture = new SpecFixture();
    private Page page;

    @BeforeEach
    void approveAndChange() {
        page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
        fixture.linkOnly(page, 10_000);
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Something else</p>", "author");
        fixture.look(ID);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAChangedPageWhenTrashedThenJiraIsToldSoAndItStaysChanged() {
        assertTrue(told().changed());
        assertEquals(PageState.PRESENT, told().page());

        trash(true);

        assertEquals(PageState.IN_TRASH, told().page());
        assertTrue(told().changed());
        assertTrue(told().approved().standing().isPresent());
        assertTrue(told().linked());
    }

    @Test
    void givenAPageInTheTrashWhenRestoredThenItIsAsItWas() {
        SpecFact before = told();
        trash(true);

        trash(false);

        assertEquals(before, told());
    }

    @Test
    void givenAPageInTheTrashWhenItsRemovalIsAnnouncedThenItIsGoneOnceItIsNotFound() {
        trash(true);

        fixture.removed(ID);
        fixture.look(ID);
        assertEquals(PageState.IN_TRASH, told().page());
        find(null);

        assertEquals(PageState.GONE, told().page());
        assertTrue(told().changed());
    }

    @Test
    void givenARemovalThatDidNotHappenWhenThePageIsNotFoundOnceLongAfterThenItIsNotGone() {
        fixture.removed(ID);
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofHours(3)));

        find(null);

        assertEquals(PageState.PRESENT, told().page());
    }

    @Test
    void givenAPageThatIsNotFoundOnceThenItIsAsItWasAndGoneWhenTheSweepDoesNotFindItEither() {
        find(null);
        assertEquals(PageState.PRESENT, told().page());
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofMinutes(10)));
        fixture.look(ID);
        assertEquals(PageState.PRESENT, told().page());

        fixture.clock.set(fixture.clock.instant().plus(Duration.ofMinutes(50)));
        fixture.look(ID);

        assertEquals(PageState.GONE, told().page());
        find(page);
        assertEquals(PageState.PRESENT, told().page());
    }

    @Test
    void givenAPageThatIsFoundAgainWhenItIsMissedLaterThenItIsWaitedForAnew() {
        find(null);
        find(page);
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofHours(2)));

        find(null);

        assertEquals(PageState.PRESENT, told().page());
    }

    @Test
    void givenAHostThatFailsWhenThePageIsReadThenWhatWasToldStays() {
        SpecFact before = told();
        doThrow(new IllegalStateException("down"))
                .when(fixture.confluence.pageManager())
                .getPage(ID);

        assertThrows(IllegalStateException.class, () -> fixture.look(ID));

        assertEquals(before, told());
    }

    @Test
    void givenAMacroThatIsTakenOutThenJiraIsToldAndAgainWhenItIsBack() {
        fixture.confluence.edit(page, "<p>Text without groundbreak-spec</p>", "author");
        fixture.look(ID);
        assertEquals(PageState.WITHOUT_MACRO, told().page());

        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Text</p>", "author");
        fixture.look(ID);

        assertEquals(PageState.PRESENT, told().page());
        assertFalse(told().changed());
    }

    @Test
    void givenABodyThatCannotBeReadThenItsMacroCountsAsThere() {
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>no end", "author");
        fixture.look(ID);

        assertEquals(PageState.PRESENT, told().page());
        assertTrue(told().changed());
    }

    private void trash(boolean deleted) {
        when(page.isDeleted()).thenReturn(deleted);
        fixture.look(ID);
    }

    private void find(Page found) {
        when(fixture.confluence.pageManager().getPage(ID)).thenReturn(found);
        fixture.look(ID);
    }

    private SpecFact told() {
        return TestFacts.specToTell(fixture.store, ID);
    }
}
