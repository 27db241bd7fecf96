package org.groundbreak.start;

import static org.groundbreak.start.Story.DONE;
import static org.groundbreak.start.Story.ELSEWHERE;
import static org.groundbreak.start.Story.EPIC;
import static org.groundbreak.start.Story.GONE;
import static org.groundbreak.start.Story.IN_EPIC;
import static org.groundbreak.start.Story.IN_PROGRESS;
import static org.groundbreak.start.Story.NOWHERE;
import static org.groundbreak.start.Story.TO_DO;
import static org.groundbreak.start.Story.day;
import static org.groundbreak.start.Story.epic;
import static org.groundbreak.start.Story.find;
import static org.groundbreak.start.Story.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.groundbreak.start.Uncounted.Reason;
import org.junit.jupiter.api.Test;

/** Rules T12 and T13: what is not known counts as nothing, and is said. */
class UnknownPastTest {

    @Test
    void t12GivenAFirstChangeThatDoesNotSayWhereItCameFromThenTheChangeCountsAndNotTheCreation() {
        StartFinding found = find(story().movedFromNowhere(4, DONE));

        assertEquals(Optional.of(Story.moved(4, 11, DONE, StatusCategory.DONE)), found.start());
        assertEquals(Optional.of(day(1)), found.maybeSince());
        assertEquals(List.of(), found.notCounted());
    }

    @Test
    void t12GivenAFirstChangeThatDoesNotSayWhereItCameFromAndNoEntryThenThatIsSaid() {
        StartFinding found = find(story().movedFromNowhere(4, TO_DO));

        assertEquals(StartState.WAITING, found.state());
        assertEquals(List.of(not(7, Reason.STATUS_UNKNOWN, 1)), found.notCounted());
    }

    /** What stood before is known then, so nothing is missing, and nothing moved. */
    @Test
    void t12GivenALaterChangeThatDoesNotSayWhereItCameFromThenTheOneBeforeDoes() {
        assertEquals(StartFinding.NOTHING, find(story().moved(2, TO_DO).movedFromNowhere(4, TO_DO)));
        assertEquals(
                Optional.of(Story.moved(4, 12, IN_PROGRESS, StatusCategory.IN_PROGRESS)),
                find(story().moved(2, TO_DO).movedFromNowhere(4, IN_PROGRESS)).start());
        assertEquals(
                StartFinding.NOTHING, find(story().moved(2, Story.IN_REVIEW).movedFromNowhere(6, Story.IN_REVIEW)));
    }

    @Test
    void t12GivenAFirstEpicThatIsNotKnownThenTheWorkInItDoesNotCountAndIsSaid() {
        Story left = story().moved(2, IN_PROGRESS).moved(3, TO_DO).joinedFromNowhere(4, ELSEWHERE);

        StartFinding found = find(left, story(8));

        assertEquals(StartState.WAITING, found.state());
        assertEquals(List.of(not(7, Reason.EPIC_UNKNOWN, 2)), found.notCounted());
        assertEquals(Optional.of(day(2)), found.maybeSince());
    }

    /** Then it counts from when it joined, as far as is known. */
    @Test
    void t12GivenAStoryInProgressThatJoinedFromNowhereThenItMayHaveBelongedBefore() {
        StartFinding found = find(story().moved(2, IN_PROGRESS).joinedFromNowhere(4, IN_EPIC));

        assertEquals(
                new Cause.Joined(12, Optional.of(day(2))),
                found.start().orElseThrow().cause());
        assertEquals(Optional.of(day(2)), found.maybeSince());
        assertFalse(found.start().orElseThrow().historyIncomplete());
    }

    @Test
    void t13GivenAStoryWhoseOnlyEntryLeadsToAStatusThatIsGoneThenItIsSaidToBeUnknown() {
        StartFinding found = find(story().moved(3, GONE).moved(5, TO_DO));

        assertEquals(StartState.WAITING, found.state());
        assertEquals(Optional.empty(), found.start());
        assertEquals(List.of(not(7, Reason.STATUS_UNKNOWN, 3)), found.notCounted());
        assertEquals(Optional.of(day(3)), found.maybeSince());
    }

    @Test
    void t13GivenAStatusThatIsGoneBeforeTheStartThenTheStartMayBeEarlier() {
        StartFinding found = find(story().moved(3, GONE).moved(5, IN_PROGRESS));

        assertEquals(Optional.of(Story.moved(5, 12, IN_PROGRESS, StatusCategory.IN_PROGRESS)), found.start());
        assertEquals(Optional.of(day(3)), found.maybeSince());
        assertEquals(List.of(), found.notCounted());
    }

    @Test
    void t13GivenAnotherStoryThatPassedThroughAStatusThatIsGoneThenTheStartMayBeEarlierForIt() {
        Story other = story(8).moved(2, GONE).moved(9, DONE);
        StartFinding found = find(story().moved(5, IN_PROGRESS), other, story(9).moved(4, GONE));

        assertEquals(7, found.start().orElseThrow().issueId());
        assertEquals(Optional.of(day(2)), found.maybeSince());
        assertEquals(List.of(not(9, Reason.STATUS_UNKNOWN, 4)), found.notCounted());
    }

    @Test
    void t13GivenAStatusThatIsGoneAfterTheStartThenNothingIsDoubtful() {
        assertEquals(
                Optional.empty(),
                find(story().moved(2, IN_PROGRESS).moved(3, GONE)).maybeSince());
    }

    /** Rule T1: only while it belonged to the epic. */
    @Test
    void t13GivenAStatusThatIsGoneWhileTheStoryWasElsewhereThenOnlyItsStayInTheEpicIsDoubtful() {
        Story before = story().createdIn(NOWHERE)
                .moved(2, GONE)
                .moved(3, TO_DO)
                .joined(4, IN_EPIC)
                .moved(6, DONE);
        Story joinedWith =
                story().createdIn(NOWHERE).moved(2, GONE).joined(4, IN_EPIC).moved(6, DONE);

        assertEquals(Optional.empty(), find(before).maybeSince());
        assertEquals(Optional.of(day(4)), find(joinedWith).maybeSince());
    }

    /** Whether it had been in progress before it joined is not known, so it is the move that counts. */
    @Test
    void t4GivenAStoryThatJoinedAndMovedOutOfAStatusThatIsGoneThenTheMoveCounts() {
        Story child = story().createdIn(NOWHERE)
                .moved(2, GONE)
                .change(20)
                .joined(4, IN_EPIC)
                .change(20)
                .moved(4, DONE);
        Story begunAfter =
                story().createdIn(NOWHERE).moved(2, GONE).moved(3, IN_PROGRESS).joined(4, IN_EPIC);

        assertEquals(new Cause.Moved(20), find(child).start().orElseThrow().cause());
        assertEquals(
                new Cause.Joined(13, Optional.empty()),
                find(begunAfter).start().orElseThrow().cause());
    }

    @Test
    void t5GivenAnEpicWithoutChildrenThatPassedThroughAStatusThatIsGoneThenThatIsSaidToo() {
        StartFinding found = find(epic().moved(3, GONE), story().joined(2, NOWHERE));

        assertEquals(List.of(not(EPIC, Reason.STATUS_UNKNOWN, 3)), found.notCounted());
        assertEquals(Optional.of(day(3)), found.maybeSince());
    }

    @Test
    void t5GivenAChildInAStatusThatIsGoneThenTheOwnMoveOfTheEpicDoesNotCount() {
        assertEquals(Optional.empty(), find(story().moved(3, GONE)).start());
    }

    private static Uncounted not(long issueId, Reason reason, int day) {
        return new Uncounted(issueId, reason, Optional.of(day(day)), "");
    }
}
