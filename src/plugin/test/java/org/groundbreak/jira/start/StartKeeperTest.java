package org.groundbreak.jira.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.jira.MockJira;
import org.groundbreak.link.TestFacts;
import org.groundbreak.start.Start;
import org.groundbreak.start.StartState;
import org.groundbreak.start.Uncounted.Reason;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.ListedIssue;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which epics are looked at, what is kept of them, and what Confluence is told. */
class StartKeeperTest {

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final Store store = new Store(database.node());
    private final MockJira jira = new MockJira(database.node());
    private final JiraIssues issues = new JiraIssues(jira, store);
    private final Issue epic = jira.epic();

    @AfterEach
    void close() {
        issues.close();
        database.close();
    }

    @Test
    void givenAnEpicThatIsNotLinkedAnyMoreThenNobodyLooksAndNothingIsExpected() {
        Issue story = issues.story(epic, "3");
        link(7, false);

        assertTrue(issues.look(story));
        assertEquals(Optional.empty(), store.epicStarts().of(epic.getId()));
        assertEquals(0, store.outgoingFacts().waiting(store.pairings().current()));
    }

    @Test
    void givenALinkedEpicWhoseStoryMovedThenTheStartIsKeptAndEverySpecOfItIsTold() {
        Issue story = issues.story(epic, "3");
        link(7, true);
        link(8, true);

        assertTrue(issues.look(story));

        Start start = store.epicStarts()
                .of(epic.getId())
                .flatMap(StartKeeperTest::start)
                .orElseThrow();
        assertEquals(story.getId(), start.issueId());
        assertEquals(JiraIssues.CREATED.plusSeconds(3600), start.at());
        assertEquals(List.of(7L, 8L), pagesToTell());
        assertEquals(
                new EpicFact(Optional.of(start), Optional.empty(), Map.of(), false),
                TestFacts.epicsToTell(store, "confluence").get(0).fact());
    }

    @Test
    void givenAnEpicThatHasNotStartedThenConfluenceIsToldSoAndASecondLookIsWanted() {
        Issue story = issues.story(epic, "1");
        link(7, true);

        assertFalse(issues.look(story));

        EpicFact fact = TestFacts.epicsToTell(store, "confluence").get(0).fact();
        assertEquals(Optional.empty(), fact.startedAt());
    }

    @Test
    void t11GivenAStartWhoseStoryIsDeletedThenItStays() {
        Issue story = issues.story(epic, "3");
        link(7, true);
        issues.look(story);
        Optional<EpicStart> found = store.epicStarts().of(epic.getId());
        issues.story(epic, "1");

        issues.delete(story);
        issues.look(epic);

        assertTrue(found.flatMap(StartKeeperTest::start).isPresent());
        assertEquals(found, store.epicStarts().of(epic.getId()));
    }

    @Test
    void givenALinkThatWasNoticedByNobodyWhenTheSweepComesThenItFindsTheStart() {
        issues.story(epic, "5");
        link(7, true);

        issues.sweep();
        assertTrue(store.epicStarts()
                .of(epic.getId())
                .flatMap(StartKeeperTest::start)
                .isPresent());

        store.outgoingFacts().waiting("confluence", TestFacts.KEY_ID, 10).forEach(fact -> store.outgoingFacts()
                .taken(fact, TestFacts.KEY_ID));
        issues.sweep();
        assertEquals(0, store.outgoingFacts().waiting(store.pairings().current()));
    }

    @Test
    void givenASecondSpecWhenItsLinkIsToldThenItsPageHearsOfTheStartAtOnce() {
        issues.story(epic, "3");
        link(7, true);
        issues.look(epic);
        link(8, true);

        issues.told(epic);

        assertEquals(List.of(7L, 8L), pagesToTell());
    }

    @Test
    void givenAnEpicWithoutChangesWhenTheSweepComesAgainThenItsHistoriesAreNotReadAgain() {
        Issue story = issues.story(epic, "1");
        link(7, true);
        issues.sweep();
        clearInvocations(issues.histories());

        issues.sweep();
        verifyNoInteractions(issues.histories());

        when(story.getUpdated()).thenReturn(Timestamp.from(JiraIssues.CREATED.plusSeconds(90_000)));
        issues.sweep();
        verify(issues.histories()).getChangeHistories(story);
    }

    @Test
    void givenALinkThatAnotherConfluenceToldOfThenItIsLeftAlone() {
        issues.story(epic, "3");
        TestFacts.told(store, "elsewhere", new LinkKey("another", 7, epic.getId()), 1, TestFacts.draft());

        issues.look(epic);
        issues.sweep();

        assertEquals(0, store.outgoingFacts().waiting(store.pairings().current()));
    }

    @Test
    void givenAnEpicThatCannotBeReadWhenTheSweepComesThenItLooksAtTheOthers() {
        issues.story(epic, "3");
        link(7, true);
        when(jira.issues().getIssueObject(1L)).thenThrow(new IllegalStateException("broken"));
        TestFacts.told(store, new LinkKey("confluence", 9, 1), 1, TestFacts.draft());

        issues.sweep();

        assertTrue(store.epicStarts()
                .of(epic.getId())
                .flatMap(StartKeeperTest::start)
                .isPresent());
    }

    @Test
    void t14GivenAnEpicThatSeemsBegunAndNobodyKnowsWhenThenOnlyTheSecondLookBelievesIt() {
        Issue story = issues.undated(epic);
        link(7, true);

        assertFalse(issues.look(story));
        assertEquals(Optional.empty(), store.epicStarts().of(epic.getId()));
        assertEquals(List.of(), pagesToTell());

        issues.lookAgain(epic);
        EpicFact fact = TestFacts.epicsToTell(store, "confluence").get(0).fact();
        assertEquals(StartState.UNDATED, fact.state());
        assertFalse(issues.look(story), "it may get a date");
        assertEquals(
                List.of(new ListedIssue(story.getId(), Reason.UNDATED, "")),
                store.epicStarts().of(epic.getId()).orElseThrow().listed());
    }

    @Test
    void t17GivenAStartWhoseStoryGetsALabelThatDoesNotCountThenTheSecondLookTakesItBack() {
        Issue story = issues.story(epic, "3");
        issues.story(epic, "1");
        link(7, true);
        issues.look(story);
        issues.label(story, "Discovery");

        assertTrue(issues.look(story), "no move changes it");
        assertEquals(Set.of(epic.getId()), issues.linkedEpics(story));
        issues.lookAgain(epic);

        EpicStart found = store.epicStarts().of(epic.getId()).orElseThrow();
        assertEquals(Optional.empty(), start(found));
        assertEquals(List.of(new ListedIssue(story.getId(), Reason.LABEL, "Discovery")), found.listed());

        issues.label(story);
        issues.lookAgain(epic);
        assertTrue(store.epicStarts()
                .of(epic.getId())
                .flatMap(StartKeeperTest::start)
                .isPresent());
    }

    @Test
    void t17GivenALabelThatNobodyNoticedWhenTheSweepComesThenItTakesTheStartBack() {
        Issue story = issues.story(epic, "3");
        link(7, true);
        issues.sweep();
        issues.label(story, "spec");
        when(story.getUpdated()).thenReturn(Timestamp.from(JiraIssues.CREATED.plusSeconds(90_000)));

        issues.sweep();

        assertEquals(Optional.empty(), store.epicStarts().of(epic.getId()).flatMap(StartKeeperTest::start));
    }

    @Test
    void givenANumberInACustomFieldThatIsNoLinkedEpicThenNothingIsRead() {
        issues.story(epic, "3");
        link(7, true);
        clearInvocations(issues.histories());

        issues.joined(epic.getId() + 1);

        verifyNoInteractions(issues.histories());
    }

    private static Optional<Start> start(EpicStart found) {
        return found.fact().start();
    }

    private void link(long contentId, boolean linked) {
        TestFacts.told(
                store,
                new LinkKey("confluence", contentId, epic.getId()),
                1,
                linked ? TestFacts.draft() : TestFacts.unlinked());
    }

    private List<Long> pagesToTell() {
        return TestFacts.epicsToTell(store, "confluence").stream()
                .map(told -> told.link().contentId())
                .toList();
    }
}
