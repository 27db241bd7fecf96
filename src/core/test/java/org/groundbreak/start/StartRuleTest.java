package org.groundbreak.start;

import static org.groundbreak.start.Story.DONE;
import static org.groundbreak.start.Story.ELSEWHERE;
import static org.groundbreak.start.Story.EPIC;
import static org.groundbreak.start.Story.IN_EPIC;
import static org.groundbreak.start.Story.IN_PROGRESS;
import static org.groundbreak.start.Story.IN_REVIEW;
import static org.groundbreak.start.Story.NOWHERE;
import static org.groundbreak.start.Story.RELEASED;
import static org.groundbreak.start.Story.TO_DO;
import static org.groundbreak.start.Story.day;
import static org.groundbreak.start.Story.epic;
import static org.groundbreak.start.Story.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules T1 to T6: which step of which issue is the start, where everything is known. */
class StartRuleTest {

    private static final IssueTraits SUB_TASK = new IssueTraits(true, "Sub-task", Set.of());

    @Test
    void t2GivenAChildThatWentForthAndBackThenTheFirstEntryCounts() {
        Story child = story().moved(2, IN_PROGRESS).moved(3, TO_DO).moved(4, DONE);

        assertEquals(Optional.of(Story.moved(2, 11, IN_PROGRESS, StatusCategory.IN_PROGRESS)), start(child));
    }

    @Test
    void t2GivenAChildThatWentStraightToDoneThenThatCounts() {
        assertEquals(Optional.of(Story.moved(4, 11, DONE, StatusCategory.DONE)), start(story().moved(4, DONE)));
    }

    @Test
    void t2GivenSeveralChildrenThenTheEarliestCountsAndOfTwoInOneMomentTheOlderIssue() {
        Story late = story(7).moved(4, IN_PROGRESS);
        Story early = story(8).change(30).moved(2, IN_PROGRESS);
        Story twin = story(9).change(20).moved(2, IN_PROGRESS);

        assertEquals(8, start(late, twin, early).orElseThrow().issueId());
    }

    @Test
    void givenNothingBegunThenThereIsNoStart() {
        StartFinding found = Story.find(story().moved(2, IN_REVIEW));

        assertEquals(StartFinding.NOTHING, found);
        assertEquals(StartState.WAITING, found.state());
    }

    @Test
    void t3GivenAChildCreatedInProgressThenItsCreationCounts() {
        Start start = start(story().created(IN_PROGRESS).moved(2, DONE)).orElseThrow();

        assertTrue(start.createdSo());
        assertEquals(day(1), start.at());
        assertEquals(OptionalLong.empty(), start.cause().change());
        assertFalse(start.joinedLater());
    }

    @Test
    void t4GivenAChildThatJoinedInProgressThenTheMomentItJoinedCountsAndSinceWhenItHadBeenInProgressIsKept() {
        Story child =
                story().createdIn(NOWHERE).moved(2, IN_PROGRESS).moved(3, DONE).joined(4, IN_EPIC);

        Start start = start(child).orElseThrow();

        assertEquals(day(4), start.at());
        assertEquals(new Cause.Joined(13, Optional.of(day(2))), start.cause());
        assertEquals(new StatusThen(DONE, StatusCategory.DONE, false), start.status());
        assertTrue(start.joinedLater());
        assertFalse(start.createdSo());
        assertEquals(OptionalLong.of(13), start.cause().change());
    }

    @Test
    void t4GivenAChildThatHadBeenTakenBackBeforeItJoinedThenTheLastStretchOfWorkIsKept() {
        Story child = story().createdIn(NOWHERE)
                .created(IN_PROGRESS)
                .moved(2, TO_DO)
                .moved(3, IN_PROGRESS)
                .joined(4, IN_EPIC);
        Story createdSo = story().createdIn(NOWHERE).created(IN_PROGRESS).joined(4, IN_EPIC);

        assertEquals(new Cause.Joined(13, Optional.of(day(3))), causeOf(child));
        assertEquals(new Cause.Joined(11, Optional.of(day(1))), causeOf(createdSo));
    }

    /** Its status was none of work when it came into it, and nobody moved it when that changed. */
    @Test
    void t4GivenAStatusThatBecameOneOfWorkMeanwhileThenSinceWhenIsNotSaid() {
        Story child = story().createdIn(NOWHERE).moved(2, IN_REVIEW).joined(6, IN_EPIC);

        assertEquals(new Cause.Joined(12, Optional.empty()), causeOf(child));
    }

    @Test
    void t4GivenAChildThatJoinedAndMovedOnInOneChangeThenItHadBegunBefore() {
        Story child = story().createdIn(NOWHERE)
                .moved(2, IN_PROGRESS)
                .change(20)
                .joined(4, IN_EPIC)
                .change(20)
                .moved(4, DONE);

        Start start = start(child).orElseThrow();

        assertEquals(new Cause.Joined(20, Optional.of(day(2))), start.cause());
        assertEquals(DONE, start.status().statusId());
    }

    @Test
    void t4GivenAChildThatJoinedBeforeItBeganThenItsEntryCounts() {
        Story child = story().createdIn(ELSEWHERE).joined(4, IN_EPIC).moved(5, IN_PROGRESS);

        assertEquals(Optional.of(Story.moved(5, 12, IN_PROGRESS, StatusCategory.IN_PROGRESS)), start(child));
    }

    @Test
    void t1GivenAnEntryAfterTheChildLeftThenItDoesNotCount() {
        Story child = story().joined(2, ELSEWHERE).moved(3, IN_PROGRESS);

        assertEquals(StartFinding.NOTHING, Story.find(child, story(8)));
    }

    @Test
    void t1GivenAnEntryBeforeTheChildLeftThenItCounts() {
        assertEquals(
                day(2),
                start(story().moved(2, IN_PROGRESS).joined(3, NOWHERE))
                        .orElseThrow()
                        .at());
    }

    @Test
    void t1GivenAMoveAndALeaveInOneChangeThenTheMoveDoesNotCount() {
        Story leaving = story().change(11).moved(2, IN_PROGRESS).change(11).joined(2, NOWHERE);
        Story joining = story().createdIn(NOWHERE)
                .change(11)
                .moved(2, IN_PROGRESS)
                .change(11)
                .joined(2, IN_EPIC);

        assertEquals(EPIC, start(leaving).orElseThrow().issueId());
        assertEquals(Optional.of(Story.moved(2, 11, IN_PROGRESS, StatusCategory.IN_PROGRESS)), start(joining));
    }

    /** Nobody saw it in progress in this epic: it was taken back with the same click. */
    @Test
    void t1GivenAChildThatJoinedAndWasTakenBackInOneChangeThenNothingHasBegun() {
        Story child = story().createdIn(NOWHERE)
                .moved(2, IN_PROGRESS)
                .change(20)
                .joined(3, IN_EPIC)
                .change(20)
                .moved(3, TO_DO);

        assertEquals(StartFinding.NOTHING, Story.find(child));
    }

    /** Jira does not write this; should it, nothing is overlooked. */
    @Test
    void t2GivenSeveralMovesInOneChangeThenEachIsLookedAt() {
        Story child = story().change(20).moved(2, IN_PROGRESS).change(20).moved(2, TO_DO);
        Story joining = story().createdIn(NOWHERE)
                .change(20)
                .joined(2, IN_EPIC)
                .change(20)
                .moved(2, IN_REVIEW)
                .change(20)
                .moved(2, IN_PROGRESS);

        assertEquals(Optional.of(Story.moved(2, 20, IN_PROGRESS, StatusCategory.IN_PROGRESS)), start(child));
        assertEquals(Optional.of(Story.moved(2, 20, IN_PROGRESS, StatusCategory.IN_PROGRESS)), start(joining));
    }

    /** Change ids are no order where several nodes hand them out, and break the tie within a moment. */
    @Test
    void t2GivenChangesOutOfOrderThenTimeDecidesAndThenTheId() {
        Story byTime = story().change(11).moved(4, TO_DO, DONE).change(99).moved(2, TO_DO, IN_PROGRESS);
        Story byId = story().change(12).moved(4, IN_PROGRESS, DONE).change(11).moved(4, TO_DO, IN_PROGRESS);

        assertEquals(OptionalLong.of(99), start(byTime).orElseThrow().cause().change());
        assertEquals(OptionalLong.of(11), start(byId).orElseThrow().cause().change());
    }

    @Test
    void t5GivenAnEpicWithoutCountedChildThenItsOwnMoveCounts() {
        Story subTask = story(8).a(SUB_TASK).created(IN_PROGRESS);
        Story stranger = story(9).createdIn(ELSEWHERE).created(IN_PROGRESS);

        StartFinding found = Story.find(subTask, stranger);

        assertEquals(
                Optional.of(new Start(
                        day(2),
                        EPIC,
                        new Cause.Moved(21),
                        new StatusThen(IN_PROGRESS, StatusCategory.IN_PROGRESS, false),
                        false)),
                found.start());
        assertEquals(java.util.List.of(), found.notCounted());
    }

    /** To which epic an epic belongs is no work on it. */
    @Test
    void t5GivenAnEpicThatJoinedSomethingItselfThenThatIsNoMove() {
        Story epic = epic().moved(2, IN_REVIEW).joined(6, ELSEWHERE);

        assertEquals(StartFinding.NOTHING, Story.find(epic));
    }

    @Test
    void t5GivenAnEpicWithACountedChildThenItsOwnMoveDoesNotCount() {
        assertEquals(StartFinding.NOTHING, Story.find(story()));
    }

    /** An idle child that was in the epic by mistake leaves no trace, one that started it does. */
    @Test
    void t5GivenAnEpicWhoseOnlyChildLeftThenItsOwnMoveCountsUnlessTheChildHadStartedIt() {
        Story idle = story().joined(4, NOWHERE);
        Story begun = story().moved(3, IN_PROGRESS).joined(4, NOWHERE);

        assertEquals(EPIC, start(idle).orElseThrow().issueId());
        assertEquals(7, start(begun).orElseThrow().issueId());
    }

    @Test
    void t6GivenAStatusWhoseCategoryIsKnownOnlyFromLaterThenThatIsSaid() {
        Start start = start(story().moved(2, RELEASED)).orElseThrow();

        assertEquals(new StatusThen(RELEASED, StatusCategory.DONE, true), start.status());
    }

    @Test
    void t6GivenAStatusThatBecameOneOfWorkThenEachEntryIsJudgedByItsDay() {
        assertEquals(
                day(6),
                start(story().moved(2, IN_REVIEW).moved(4, TO_DO).moved(6, IN_REVIEW))
                        .orElseThrow()
                        .at());
        assertEquals(day(5), start(story().moved(5, IN_REVIEW)).orElseThrow().at());
    }

    @Test
    void t15GivenAChangeThatMovedNothingThenItIsNoEntryThoughTheStatusBecameOneOfWork() {
        Story sameEpic = story().moved(2, IN_REVIEW).joined(6, IN_EPIC);
        Story sameStatus = story().moved(2, IN_REVIEW).moved(6, IN_REVIEW);
        Story both = story().moved(2, IN_REVIEW)
                .change(20)
                .joined(6, IN_EPIC)
                .change(20)
                .moved(6, IN_REVIEW);
        Story closed = story().moved(2, IN_REVIEW).resolved(6, "Fixed");

        assertEquals(StartFinding.NOTHING, Story.find(sameEpic, sameStatus, both, closed));
        assertEquals(StartFinding.NOTHING, Story.find(epic().moved(2, IN_REVIEW).moved(6, IN_REVIEW)));
    }

    @Test
    void t15GivenAMoveAfterAChangeThatMovedNothingThenTheMoveCounts() {
        Story child = story().joined(2, IN_EPIC).moved(2, IN_PROGRESS);

        assertEquals(Optional.of(Story.moved(2, 12, IN_PROGRESS, StatusCategory.IN_PROGRESS)), start(child));
    }

    private static Optional<Start> start(Story... children) {
        return Story.find(children).start();
    }

    private static Cause causeOf(Story child) {
        return start(child).orElseThrow().cause();
    }
}
