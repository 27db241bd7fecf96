package org.groundbreak.start;

import static org.groundbreak.start.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.start.Uncounted.Reason;
import org.junit.jupiter.api.Test;

/** Rules T11, T13 and T14. */
class StartFindingTest {

    private static final Start THIRD = Story.moved(3, 11, Story.IN_PROGRESS, StatusCategory.IN_PROGRESS);

    @Test
    void t11GivenAStartWhoseIssueIsGoneThenItStaysUnlessAnEarlierOneIsFound() {
        Start earlier = Story.moved(2, 12, Story.IN_PROGRESS, StatusCategory.IN_PROGRESS);
        Start later = Story.moved(4, 13, Story.IN_PROGRESS, StatusCategory.IN_PROGRESS);

        assertEquals(finding(THIRD), StartFinding.NOTHING.orKnown(THIRD));
        assertEquals(finding(THIRD), finding(later).orKnown(THIRD));
        assertEquals(finding(earlier), finding(earlier).orKnown(THIRD));
    }

    @Test
    void t11GivenWhatIsNotKnownThenItIsKeptWhereItIsEarlierThanTheStartThatIsKnown() {
        List<Uncounted> unknown = List.of(new Uncounted(8, Reason.STATUS_UNKNOWN, Optional.of(day(2)), ""));

        assertEquals(
                new StartFinding(Optional.of(THIRD), Optional.of(day(2)), unknown),
                new StartFinding(Optional.empty(), Optional.of(day(2)), unknown).orKnown(THIRD));
    }

    @Test
    void t13GivenSomethingThatMayHaveBegunLaterOrThenThenItDoesNotMakeTheStartDoubtful() {
        assertEquals(finding(THIRD), new StartFinding(Optional.of(THIRD), Optional.of(day(3)), List.of()));
        assertEquals(
                Optional.of(day(3).minusMillis(1)),
                new StartFinding(Optional.of(THIRD), Optional.of(day(3).minusMillis(1)), List.of()).maybeSince());
    }

    @Test
    void givenWhatDoesNotCountThenItIsSortedAndCountedByReason() {
        Uncounted first = new Uncounted(7, Reason.LABEL, Optional.of(day(2)), "spec");
        Uncounted second = new Uncounted(8, Reason.UNDATED, Optional.of(day(2)), "");
        Uncounted third = new Uncounted(9, Reason.LABEL, Optional.of(day(2)), "spec");
        StartFinding found = new StartFinding(Optional.empty(), Optional.empty(), List.of(third, first, second));

        assertEquals(List.of(first, second, third), found.notCounted());
        assertEquals(Map.of(Reason.LABEL, 2, Reason.UNDATED, 1), found.counts());
        assertEquals(StartState.UNDATED, found.state());
        assertEquals(StartState.STARTED, found.orKnown(THIRD).state());
    }

    private static StartFinding finding(Start start) {
        return new StartFinding(Optional.of(start), Optional.empty(), List.of());
    }
}
