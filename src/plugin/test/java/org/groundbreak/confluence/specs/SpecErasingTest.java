package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.facts.PageState;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.TestFacts;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a spec with its page: nothing but its removal for good erases anything (rule P3), and no fact gets untrue. */
class SpecErasingTest {

    private static final long ID = 42;
    private static final String REASON = "Ms Miller found a hole";

    private final SpecFixture fixture = new SpecFixture();
    private Page page;

    @BeforeEach
    void withdrawn() {
        page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
        fixture.linkOnly(page, 10_000);
        fixture.confluence.signIn("engineer");
        fixture.specs.withdraw(ID, Optional.of(REASON));
        fixture.look(ID);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAPagePurgedThenItsWordsAndItsRowGoItsEventsStayAndJiraIsToldP3() {
        long events = fixture.state(ID).sequence();
        assertEquals(Optional.of(REASON), reason());

        lose();
        fixture.removed(ID);
        fixture.removed(ID);

        assertEquals(Optional.empty(), reason());
        assertEquals(events, fixture.state(ID).sequence());
        assertEquals(List.of(), fixture.store.specs().contentIdsAfter(0, 10));
        assertEquals(PageState.GONE, told().page());
        assertEquals(Optional.empty(), fixture.store.pageTraces().of(ID));
    }

    /** Jira tells of an epic of it long after: no row comes back, so no list names a page that is gone. */
    @Test
    void givenAnErasedPageWhenItIsLookedAtOnceMoreThenNoRowComesBackP3() {
        lose();
        fixture.removed(ID);

        fixture.look(ID);
        fixture.life.sweep().run();

        assertEquals(List.of(), fixture.store.specs().contentIdsAfter(0, 10));
        assertEquals(PageState.GONE, told().page());
    }

    @Test
    void givenAPagePutIntoTheTrashForAYearAndRestoredThenNothingIsLostP3() {
        SpecFact before = told();
        when(page.isDeleted()).thenReturn(true);
        for (int day = 0; day < 365; day += 5) {
            pass(Duration.ofDays(5));
            fixture.life.sweep().run();
        }
        assertEquals(PageState.IN_TRASH, told().page());

        when(page.isDeleted()).thenReturn(false);
        fixture.look(ID);

        assertEquals(before, told());
        assertEquals(Optional.of(REASON), reason());
        assertEquals(List.of(ID), fixture.store.specs().contentIdsAfter(0, 10));
    }

    @Test
    void givenWhatJiraIsToldCannotBeKeptThenNothingIsErasedAndTheSweepTriesAgainP3() {
        lose();
        boolean[] broken = {true};
        fixture.log.addProjection((spec, sight) -> {
            if (broken[0]) {
                throw new IllegalStateException("broken");
            }
        });
        fixture.removed(ID);
        assertEquals(Optional.of(REASON), reason());

        broken[0] = false;
        pass(Duration.ofHours(1));
        fixture.life.sweep().run();

        assertEquals(Optional.empty(), reason());
        assertEquals(PageState.GONE, told().page());
    }

    @Test
    void givenARemovedSpaceThenTheSpecsInItAreErasedP3() {
        lose();

        TestPageEvents.spaceRemoved(fixture.life, MockConfluence.SPACE_ID);

        assertEquals(Optional.empty(), reason());
        assertEquals(PageState.GONE, told().page());
    }

    /** Copies of a tree are pages made at once; each begins for itself, and the original is what it was. */
    @Test
    void givenACopyOfTheTreeThenEachIsADraftOfItsOwnAndTheOriginalIsAsItWasS2() {
        SpecFact before = told();
        for (long copy = 100; copy < 103; copy++) {
            fixture.confluence.page(copy, SpecFixture.MACRO + "<p>Text</p>", "designer");
            fixture.look(copy);

            assertEquals(SpecStatus.DRAFT, fixture.state(copy).status());
            assertEquals(
                    Optional.of(fixture.number("designer")), fixture.state(copy).driver());
            assertTrue(fixture.state(copy).links().linked().isEmpty());
        }
        fixture.life.sweep().run();

        assertEquals(before, told());
        assertEquals(4, fixture.store.specs().count());
    }

    @Test
    void givenAPageMovedRenamedAndRestrictedThenJiraIsToldNothingNewAndTheListFollows() {
        SpecFact before = told();
        Space other = MockConfluence.space(78, "OTHER");
        when(page.getSpace()).thenReturn(other);
        when(page.getTitle()).thenReturn("Another name");
        fixture.confluence.restrict(page);

        fixture.look(ID);

        assertEquals(before, told());
        assertEquals(78, fixture.store.pageTraces().of(ID).orElseThrow().spaceId());
    }

    @Test
    void givenAnApproverWhoseAccountIsRemovedThenWhatHeDidStands() {
        Page approved = fixture.spec(43, "author", "product");
        fixture.approver(approved, "product", "engineer");
        fixture.approve(approved, "engineer");
        fixture.linkOnly(approved, 10_001);
        SpecFact before = TestFacts.specToTell(fixture.store, 43);
        doThrow(new IllegalStateException("no such account"))
                .when(fixture.confluence.userAccessor())
                .getUserByKey(fixture.confluence.key("engineer"));

        fixture.look(43);

        assertEquals(before, TestFacts.specToTell(fixture.store, 43));
        assertFalse(before.changed());
        assertTrue(fixture.state(43).approval().isPresent());
    }

    private void lose() {
        when(fixture.confluence.pageManager().getPage(ID)).thenReturn(null);
    }

    private void pass(Duration time) {
        fixture.clock.set(fixture.clock.instant().plus(time));
    }

    private Optional<String> reason() {
        return fixture.log.withdrawalReason(fixture.log.read(ID));
    }

    private SpecFact told() {
        return TestFacts.specToTell(fixture.store, ID);
    }
}
