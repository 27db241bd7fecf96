package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StartRuleTest {

    private static final String TO_DO = "1";
    private static final String IN_PROGRESS = "3";
    private static final String DONE = "5";
    private static final String STRANGE = "9";
    private static final long EPIC = 100;
    private static final OptionalLong IN_EPIC = OptionalLong.of(EPIC);
    private static final OptionalLong ELSEWHERE = OptionalLong.of(200);
    private static final OptionalLong NOWHERE = OptionalLong.empty();

    private static final StatusCategories CATEGORIES = new StatusCategories(List.of(
            new StatusCategories.Entry(TO_DO, day(0), StatusCategory.TO_DO),
            new StatusCategories.Entry(IN_PROGRESS, day(0), StatusCategory.IN_PROGRESS),
            new StatusCategories.Entry(DONE, day(3), StatusCategory.DONE)));

    /** Rules T1 and T2. */
    @Test
    void givenAChildThatWentForthAndBackThenTheFirstEntryCounts() {
        IssueHistory child =
                child(IN_EPIC, List.of(move(11, 2, IN_PROGRESS), move(12, 3, TO_DO), move(13, 4, DONE)), List.of());

        assertEquals(Optional.of(start(2, 11, IN_PROGRESS, StatusCategory.IN_PROGRESS)), find(child));
    }

    /** Rule T2. */
    @Test
    void givenAChildThatWentStraightToDoneThenThatCounts() {
        assertEquals(
                Optional.of(start(4, 11, DONE, StatusCategory.DONE)),
                find(child(IN_EPIC, List.of(move(11, 4, DONE)), List.of())));
    }

    /** Rule T2. */
    @Test
    void givenSeveralChildrenThenTheEarliestCountsAndOfTwoInOneMomentTheOlderIssue() {
        IssueHistory late = child(IN_EPIC, List.of(move(11, 4, IN_PROGRESS)), List.of());
        IssueHistory early = issue(8, false, TO_DO, IN_EPIC, List.of(move(12, 2, IN_PROGRESS)), List.of());
        IssueHistory twin = issue(9, false, TO_DO, IN_EPIC, List.of(move(10, 2, IN_PROGRESS)), List.of());

        assertEquals(8, find(late, twin, early).orElseThrow().issueId());
    }

    @Test
    void t11GivenAStartWhoseIssueIsGoneThenItStaysUnlessAnEarlierOneIsFound() {
        Start known = start(3, 11, IN_PROGRESS, StatusCategory.IN_PROGRESS);
        Start earlier = start(2, 12, IN_PROGRESS, StatusCategory.IN_PROGRESS);
        Start later = start(4, 13, IN_PROGRESS, StatusCategory.IN_PROGRESS);

        assertEquals(known, StartRule.orKnown(Optional.empty(), known));
        assertEquals(known, StartRule.orKnown(Optional.of(later), known));
        assertEquals(earlier, StartRule.orKnown(Optional.of(earlier), known));
    }

    @Test
    void givenNothingBegunThenThereIsNoStart() {
        assertEquals(Optional.empty(), find(child(IN_EPIC, List.of(move(11, 2, TO_DO)), List.of())));
    }

    /** Rule T3. */
    @Test
    void givenAChildCreatedInProgressThenItsCreationCounts() {
        Start start = find(issue(7, false, IN_PROGRESS, IN_EPIC, List.of(move(11, 2, DONE)), List.of()))
                .orElseThrow();

        assertTrue(start.createdSo());
        assertEquals(day(1), start.at());
        assertEquals(NOWHERE, start.changeId());
        assertFalse(start.joinedLater());
    }

    /** Rule T4. */
    @Test
    void givenAChildThatJoinedInProgressThenTheMomentItJoinedCounts() {
        IssueHistory child = child(NOWHERE, List.of(move(11, 2, IN_PROGRESS)), List.of(join(12, 4, IN_EPIC)));

        assertEquals(
                Optional.of(new Start(
                        day(4), 7, OptionalLong.of(12), IN_PROGRESS, StatusCategory.IN_PROGRESS, false, true)),
                find(child));
    }

    /** Rule T4: then it is an entry like any other. */
    @Test
    void givenAChildThatJoinedBeforeItBeganThenItsEntryCounts() {
        IssueHistory child = child(ELSEWHERE, List.of(move(13, 5, IN_PROGRESS)), List.of(join(12, 4, IN_EPIC)));

        assertEquals(Optional.of(start(5, 13, IN_PROGRESS, StatusCategory.IN_PROGRESS)), find(child));
    }

    /** Rule T1. */
    @Test
    void givenAnEntryAfterTheChildLeftThenItDoesNotCount() {
        IssueHistory child = child(IN_EPIC, List.of(move(12, 3, IN_PROGRESS)), List.of(join(11, 2, ELSEWHERE)));
        IssueHistory idle = issue(8, false, TO_DO, IN_EPIC, List.of(), List.of());

        assertEquals(Optional.empty(), find(child, idle));
    }

    /** Rule T1. */
    @Test
    void givenAnEntryBeforeTheChildLeftThenItCounts() {
        IssueHistory child = child(IN_EPIC, List.of(move(11, 2, IN_PROGRESS)), List.of(join(12, 3, NOWHERE)));

        assertEquals(day(2), find(child).orElseThrow().at());
    }

    /** Rule T1: within one change the epic comes first. */
    @Test
    void givenAMoveAndALeaveInOneChangeThenTheMoveDoesNotCount() {
        IssueHistory leaving = child(IN_EPIC, List.of(move(11, 2, IN_PROGRESS)), List.of(join(11, 2, NOWHERE)));
        IssueHistory joining = child(NOWHERE, List.of(move(11, 2, IN_PROGRESS)), List.of(join(11, 2, IN_EPIC)));

        assertEquals(EPIC, find(leaving).orElseThrow().issueId());
        assertEquals(Optional.of(start(2, 11, IN_PROGRESS, StatusCategory.IN_PROGRESS)), find(joining));
    }

    /** Rule T2: change ids are no order where several nodes hand them out, and break the tie within a moment. */
    @Test
    void givenChangesOutOfOrderThenTimeDecidesAndThenTheId() {
        IssueHistory byTime = child(IN_EPIC, List.of(move(11, 4, IN_PROGRESS), move(99, 2, IN_PROGRESS)), List.of());
        IssueHistory byId = child(IN_EPIC, List.of(move(12, 4, DONE), move(11, 4, IN_PROGRESS)), List.of());

        assertEquals(OptionalLong.of(99), find(byTime).orElseThrow().changeId());
        assertEquals(OptionalLong.of(11), find(byId).orElseThrow().changeId());
    }

    /** Rule T5. */
    @Test
    void givenAnEpicWithoutCountedChildThenItsOwnMoveCounts() {
        IssueHistory subTask = issue(8, true, IN_PROGRESS, IN_EPIC, List.of(), List.of());
        IssueHistory stranger = issue(9, false, IN_PROGRESS, ELSEWHERE, List.of(), List.of());

        Start start =
                StartRule.find(epic(), List.of(subTask, stranger), CATEGORIES).orElseThrow();

        assertEquals(EPIC, start.issueId());
        assertFalse(start.createdSo());
        assertEquals(OptionalLong.of(21), start.changeId());
        assertFalse(start.joinedLater());
    }

    /** Rule T5. */
    @Test
    void givenAnEpicWithACountedChildThenItsOwnMoveDoesNotCount() {
        IssueHistory idle = child(IN_EPIC, List.of(), List.of());

        assertEquals(Optional.empty(), find(idle));
    }

    /** Rule T5: an idle child that was in the epic by mistake leaves no trace, one that started it does. */
    @Test
    void givenAnEpicWhoseOnlyChildLeftThenItsOwnMoveCountsUnlessTheChildHadStartedIt() {
        IssueHistory idle = child(IN_EPIC, List.of(), List.of(join(11, 4, NOWHERE)));
        IssueHistory begun = child(IN_EPIC, List.of(move(11, 3, IN_PROGRESS)), List.of(join(12, 4, NOWHERE)));

        assertEquals(EPIC, find(idle).orElseThrow().issueId());
        assertEquals(7, find(begun).orElseThrow().issueId());
    }

    /** Rule T6. */
    @Test
    void givenAStatusWhoseCategoryIsKnownOnlyFromLaterThenThatIsSaid() {
        Start start =
                find(child(IN_EPIC, List.of(move(11, 2, DONE)), List.of())).orElseThrow();

        assertTrue(start.categoryAssumed());
        assertEquals(StatusCategory.DONE, start.category());
    }

    /** Rule T6. */
    @Test
    void givenAnUnknownStatusThenItCountsAsNothing() {
        IssueHistory child = child(IN_EPIC, List.of(move(11, 2, STRANGE), move(12, 4, IN_PROGRESS)), List.of());

        assertEquals(day(4), find(child).orElseThrow().at());
    }

    private static Optional<Start> find(IssueHistory... children) {
        return StartRule.find(epic(), List.of(children), CATEGORIES);
    }

    private static IssueHistory epic() {
        return issue(EPIC, false, TO_DO, NOWHERE, List.of(move(21, 2, IN_PROGRESS)), List.of());
    }

    private static IssueHistory child(OptionalLong epic, List<StatusChange> moves, List<EpicChange> joins) {
        return issue(7, false, TO_DO, epic, moves, joins);
    }

    private static IssueHistory issue(
            long id,
            boolean subTask,
            String status,
            OptionalLong epic,
            List<StatusChange> moves,
            List<EpicChange> joins) {
        return new IssueHistory(id, day(1), subTask, status, epic, moves, joins);
    }

    private static StatusChange move(long changeId, int day, String to) {
        return new StatusChange(changeId, day(day), TO_DO, to);
    }

    private static EpicChange join(long changeId, int day, OptionalLong epic) {
        return new EpicChange(changeId, day(day), NOWHERE, epic);
    }

    private static Start start(int day, long changeId, String status, StatusCategory category) {
        return new Start(day(day), 7, OptionalLong.of(changeId), status, category, false, false);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }
}
