package org.groundbreak.start;

import static org.groundbreak.start.Story.DONE;
import static org.groundbreak.start.Story.ELSEWHERE;
import static org.groundbreak.start.Story.EPIC;
import static org.groundbreak.start.Story.GONE;
import static org.groundbreak.start.Story.IN_EPIC;
import static org.groundbreak.start.Story.IN_PROGRESS;
import static org.groundbreak.start.Story.IN_REVIEW;
import static org.groundbreak.start.Story.NOWHERE;
import static org.groundbreak.start.Story.TO_DO;
import static org.groundbreak.start.Story.day;
import static org.groundbreak.start.Story.epic;
import static org.groundbreak.start.Story.find;
import static org.groundbreak.start.Story.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.groundbreak.start.Uncounted.Reason;
import org.junit.jupiter.api.Test;

/** Rule T14: histories with holes, as of issues that were imported. */
class IncompleteHistoryTest {

    @Test
    void t14GivenAnotherStatusNowThanTheHistorySaysThenTheStartIsThatOfTheHistory() {
        StartFinding found = find(story().moved(3, IN_PROGRESS).now(TO_DO));

        assertEquals(day(3), found.start().orElseThrow().at());
        assertTrue(found.start().orElseThrow().historyIncomplete());
        assertEquals(Optional.empty(), found.maybeSince());
        assertFalse(find(story().moved(3, IN_PROGRESS)).start().orElseThrow().historyIncomplete());
    }

    @Test
    void t14GivenAStoryThatStandsInProgressWithoutAnEntryThenItHasBegunAndNobodyKnowsWhen() {
        StartFinding found = find(story().moved(3, IN_REVIEW).now(IN_PROGRESS));

        assertEquals(StartState.UNDATED, found.state());
        assertEquals(Optional.empty(), found.start());
        assertEquals(List.of(undated(7, 3)), found.notCounted());
        assertEquals(Optional.of(day(3)), found.maybeSince());
    }

    @Test
    void t14GivenAnotherStoryWithAStartThenThatCountsAndMayBeEarlier() {
        Story undated = story().moved(3, TO_DO, IN_REVIEW).now(DONE);

        StartFinding later = find(undated, story(8).moved(5, IN_PROGRESS));
        StartFinding earlier = find(undated, story(8).moved(2, IN_PROGRESS));

        assertEquals(StartState.STARTED, later.state());
        assertEquals(8, later.start().orElseThrow().issueId());
        assertEquals(Optional.of(day(3)), later.maybeSince());
        assertEquals(List.of(undated(7, 3)), later.notCounted());
        assertEquals(Optional.empty(), earlier.maybeSince());
    }

    @Test
    void t14GivenAChangeThatBeganInProgressThoughNoneLedThereThenItHasBegunBeforeIt() {
        StartFinding taken = find(story().moved(2, IN_REVIEW).moved(4, IN_PROGRESS, TO_DO));
        StartFinding done = find(story().moved(2, IN_REVIEW).moved(4, IN_PROGRESS, DONE));

        assertEquals(StartState.UNDATED, taken.state());
        assertEquals(Optional.of(day(2)), taken.maybeSince());
        assertEquals(day(4), done.start().orElseThrow().at());
        assertTrue(done.start().orElseThrow().historyIncomplete());
        assertEquals(Optional.of(day(2)), done.maybeSince());
    }

    /** It says that the issue had come there before, and nothing of when. */
    @Test
    void t15GivenAChangeThatMovedNothingInAStatusThatNoneLedToThenItIsNoEntry() {
        StartFinding found = find(story().moved(2, IN_REVIEW).moved(4, IN_PROGRESS, IN_PROGRESS));

        assertEquals(StartState.UNDATED, found.state());
        assertEquals(Optional.of(day(2)), found.maybeSince());
    }

    @Test
    void t14GivenAHoleThatLeadsToNoWorkThenNothingHasBegun() {
        assertEquals(
                StartFinding.NOTHING, find(story().moved(3, TO_DO, IN_REVIEW).now(TO_DO)));
    }

    @Test
    void t14GivenAHoleThatLeadsToAStatusThatIsGoneThenItIsNotKnownWhetherItHasBegun() {
        StartFinding found = find(story().moved(3, IN_REVIEW).moved(5, GONE, TO_DO));

        assertEquals(StartState.WAITING, found.state());
        assertEquals(List.of(new Uncounted(7, Reason.STATUS_UNKNOWN, Optional.of(day(3)), "")), found.notCounted());
    }

    @Test
    void t14GivenAStoryThatBelongsToTheEpicNowThoughItsHistorySaysItLeftThenSinceWhenIsNotKnown() {
        StartFinding found =
                find(story().joined(2, NOWHERE).moved(4, IN_PROGRESS).now(IN_EPIC));
        StartFinding idle = find(story().joined(2, NOWHERE).now(IN_EPIC));
        StartFinding joinedAgain =
                find(story().joined(2, NOWHERE).moved(4, IN_PROGRESS).now(IN_EPIC), story(8).moved(9, DONE));

        assertEquals(StartState.UNDATED, found.state());
        assertEquals(List.of(undated(7, 4)), found.notCounted());
        assertEquals(StartFinding.NOTHING, idle);
        assertEquals(Optional.of(day(4)), joinedAgain.maybeSince());
    }

    @Test
    void t14GivenAStoryThatTheHistoryPutsInTheEpicThoughItIsElsewhereThenItsStartCountsAndIsIncomplete() {
        StartFinding found = find(story().createdIn(NOWHERE)
                .joined(2, IN_EPIC)
                .moved(4, IN_PROGRESS)
                .now(ELSEWHERE));

        assertEquals(day(4), found.start().orElseThrow().at());
        assertTrue(found.start().orElseThrow().historyIncomplete());
    }

    /** As when an epic was deleted: no change says that its stories left it. */
    @Test
    void t14GivenAHoleThatConcernsOtherEpicsOnlyThenThereIsNothingToSay() {
        Story child = story().createdIn(NOWHERE)
                .joined(2, ELSEWHERE)
                .now(NOWHERE)
                .joined(3, IN_EPIC)
                .moved(4, IN_PROGRESS);

        assertFalse(find(child).start().orElseThrow().historyIncomplete());
    }

    /** Whether it was still in progress when it joined is not known: it may have been taken back before. */
    @Test
    void t14GivenHolesInStatusAndEpicThatOverlapThenItMayHaveBegunAndIsNotSaidToHave() {
        StartFinding found = find(
                story().createdIn(NOWHERE)
                        .moved(2, IN_PROGRESS)
                        .joined(3, ELSEWHERE)
                        .now(IN_EPIC)
                        .joined(5, NOWHERE)
                        .now(TO_DO),
                story(8));

        assertEquals(Optional.of(day(3)), found.maybeSince());
        assertEquals(List.of(new Uncounted(7, Reason.EPIC_UNKNOWN, Optional.of(day(3)), "")), found.notCounted());
    }

    /** It stood in progress then and done later, so it was begun in between, whenever it moved. */
    @Test
    void t14GivenHolesInStatusAndEpicThatOverlapAndAllOfItIsWorkThenItHasBegun() {
        StartFinding found = find(story().createdIn(NOWHERE)
                .moved(2, IN_PROGRESS)
                .joined(3, ELSEWHERE)
                .now(IN_EPIC)
                .joined(5, NOWHERE)
                .now(DONE));

        assertEquals(List.of(undated(7, 3)), found.notCounted());
    }

    @Test
    void t14GivenAStoryThatMayHaveLeftBeforeItWasSeenInProgressThenItMayHaveBegunAndIsNotSaidToHave() {
        StartFinding found = find(
                story().createdIn(NOWHERE)
                        .joined(2, IN_EPIC)
                        .moved(3, IN_REVIEW)
                        .moved(4, IN_PROGRESS, TO_DO)
                        .now(ELSEWHERE),
                story(8));

        assertEquals(StartState.WAITING, found.state());
        assertEquals(List.of(new Uncounted(7, Reason.STATUS_UNKNOWN, Optional.of(day(3)), "")), found.notCounted());
    }

    /** It stood in progress before that change, and so before it was in the epic. */
    @Test
    void t14GivenAStoryThatJoinedAndWasTakenBackOutOfAStatusThatNoneLedToThenNothingHasBegun() {
        StartFinding found = find(story().createdIn(NOWHERE)
                .moved(2, IN_REVIEW)
                .change(20)
                .joined(4, IN_EPIC)
                .change(20)
                .moved(4, IN_PROGRESS, TO_DO));

        assertEquals(StartFinding.NOTHING, found);
    }

    @Test
    void t14GivenAStoryThatWasSeenInBothWaysBeforeOneChangeThenItHasBegun() {
        StartFinding found = find(story().createdIn(NOWHERE)
                .moved(2, IN_REVIEW)
                .joined(3, ELSEWHERE)
                .now(IN_EPIC)
                .change(20)
                .joined(5, NOWHERE)
                .change(20)
                .moved(5, IN_PROGRESS, TO_DO));

        assertEquals(StartState.UNDATED, found.state());
        assertEquals(List.of(undated(7, 3)), found.notCounted());
    }

    @Test
    void t4GivenAStoryThatWasSeenInProgressBeforeItJoinedThenSinceWhenIsNotKnown() {
        Start start = find(story().createdIn(NOWHERE)
                        .moved(2, IN_REVIEW)
                        .moved(3, IN_PROGRESS, DONE)
                        .joined(4, IN_EPIC))
                .start()
                .orElseThrow();

        assertEquals(new Cause.Joined(13, Optional.empty()), start.cause());
        assertTrue(start.historyIncomplete());
    }

    @Test
    void t5GivenAChildThatHadBegunWithoutAnEntryAndLeftThenTheOwnMoveOfTheEpicDoesNotCount() {
        StartFinding found =
                find(story().moved(2, IN_REVIEW).moved(4, IN_PROGRESS, TO_DO).joined(5, NOWHERE));

        assertEquals(StartState.UNDATED, found.state());
    }

    @Test
    void t5GivenAnEpicWithoutChildrenThatStandsInProgressWithoutAnEntryThenItHasBegun() {
        StartFinding found = find(epic().moved(3, IN_REVIEW).now(IN_PROGRESS));

        assertEquals(StartState.UNDATED, found.state());
        assertEquals(List.of(undated(EPIC, 3)), found.notCounted());
    }

    private static Uncounted undated(long issueId, int day) {
        return new Uncounted(issueId, Reason.UNDATED, Optional.of(day(day)), "");
    }
}
