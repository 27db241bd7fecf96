package org.groundbreak.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StartFinding;
import org.groundbreak.start.StartState;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no product of ours could tell cannot be made. */
class FactRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final VerdictCount NONE_OF_ONE = new VerdictCount(0, 1);

    @Test
    void givenALinkOfNoPageOrNoEpicThenItIsNone() {
        assertEquals(7, new LinkKey("jira", 7, 9).contentId());
        assertThrows(IllegalArgumentException.class, () -> new LinkKey("jira", 0, 9));
        assertThrows(IllegalArgumentException.class, () -> new LinkKey("jira", 7, -1));
        assertThrows(IllegalArgumentException.class, () -> new LinkKey("jira", 1_000_000_000_000_000_000L, 9));
    }

    @Test
    void givenAStatusOfALaterVersionThenItIsTakenAndNotKnown() {
        assertEquals(Optional.of(SpecStatus.DRAFT), spec("DRAFT").status());
        assertEquals(Optional.empty(), spec("ADJOURNED").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<b>", "draft", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void givenWhatCanBeNoStatusThenItIsNoFact(String status) {
        assertThrows(IllegalArgumentException.class, () -> spec(status));
    }

    @Test
    void givenAnInstantBefore1970OrANegativeCountThenItIsNoFact() {
        Optional<Instant> never = Optional.of(Instant.EPOCH);
        assertThrows(IllegalArgumentException.class, () -> new ApprovalTimes(never, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new ApprovalTimes(Optional.empty(), never));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SpecFact(never, "DRAFT", ApprovalTimes.NONE, false, NONE_OF_ONE, PageState.PRESENT));
        assertThrows(IllegalArgumentException.class, () -> new VerdictCount(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new VerdictCount(0, -1));
    }

    @Test
    void givenALinkThatIsGoneThenItIsNotLinked() {
        assertTrue(spec("DRAFT").linked());
        assertFalse(new SpecFact(Optional.empty(), "DRAFT", ApprovalTimes.NONE, false, NONE_OF_ONE, PageState.PRESENT)
                .linked());
    }

    @Test
    void givenAStartThenItsIdsAreThoseOfJiraOrItIsNoFact() {
        assertEquals(Optional.of(NOW), started(NOW, 7, OptionalLong.of(8), "3").startedAt());
        assertEquals(
                Optional.of(NOW), started(NOW, 7, OptionalLong.empty(), "3").startedAt());
        assertThrows(IllegalArgumentException.class, () -> started(Instant.EPOCH, 7, OptionalLong.of(8), "3"));
        assertThrows(IllegalArgumentException.class, () -> started(NOW, 0, OptionalLong.of(8), "3"));
        assertThrows(IllegalArgumentException.class, () -> started(NOW, 7, OptionalLong.of(0), "3"));
        assertThrows(IllegalArgumentException.class, () -> started(NOW, 7, OptionalLong.of(8), "<b>"));
    }

    @Test
    void t14GivenAnIssueOfWhichNobodyKnowsSinceWhenItIsBegunThenTheEpicNeitherWaitsNorHasATime() {
        EpicFact undated = new EpicFact(Optional.empty(), Optional.of(NOW), Map.of(Reason.UNDATED, 1), false);

        assertEquals(StartState.UNDATED, undated.state());
        assertEquals(Optional.empty(), undated.startedAt());
        assertEquals(StartState.WAITING, EpicFact.of(StartFinding.NOTHING, true).state());
        assertEquals(
                StartState.STARTED, started(NOW, 7, OptionalLong.of(8), "3").state());
    }

    @Test
    void givenACountThenItIsOneAtLeastAndNeverTooLongForTheTable() {
        assertEquals(Map.of(Reason.TYPE, 9_999), counting(10_000).notCounted());
        assertEquals(Map.of(Reason.TYPE, 1), counting(1).notCounted());
        assertThrows(IllegalArgumentException.class, () -> counting(0));
    }

    @Test
    void givenAnInstantBefore1970InTheEvidenceThenItIsNoFact() {
        StatusThen status = new StatusThen("3", StatusCategory.DONE, false);
        Start joined = new Start(NOW, 7, new Cause.Joined(8, Optional.of(Instant.EPOCH)), status, false);
        assertThrows(
                IllegalArgumentException.class,
                () -> new EpicFact(Optional.of(joined), Optional.empty(), Map.of(), false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new EpicFact(Optional.empty(), Optional.of(Instant.EPOCH), Map.of(), false));
    }

    private static EpicFact counting(int issues) {
        return new EpicFact(Optional.empty(), Optional.empty(), Map.of(Reason.TYPE, issues), false);
    }

    private static SpecFact spec(String status) {
        return new SpecFact(Optional.of(NOW), status, ApprovalTimes.NONE, false, NONE_OF_ONE, PageState.PRESENT);
    }

    private static EpicFact started(Instant at, long issueId, OptionalLong changeId, String statusId) {
        Cause cause = changeId.isPresent() ? new Cause.Moved(changeId.getAsLong()) : new Cause.Created();
        Start start = new Start(at, issueId, cause, new StatusThen(statusId, StatusCategory.DONE, false), false);
        return new EpicFact(Optional.of(start), Optional.empty(), Map.of(), false);
    }
}
