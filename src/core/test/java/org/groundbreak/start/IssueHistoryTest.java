package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class IssueHistoryTest {

    private static final OptionalLong EPIC = OptionalLong.of(100);

    @Test
    void givenChangesNewestFirstThenTheIssueWasCreatedWhereTheEarliestCameFrom() {
        IssueHistory issue = reconstruct(
                List.of(
                        new StatusChange(12, day(3), "3", "5"),
                        new StatusChange(11, day(2), "1", "3"),
                        new StatusChange(13, day(2), "8", "9")),
                List.of(
                        new EpicChange(15, day(4), OptionalLong.of(300), EPIC),
                        new EpicChange(14, day(2), OptionalLong.of(200), OptionalLong.of(300))));

        assertEquals("1", issue.initialStatusId());
        assertEquals(OptionalLong.of(200), issue.initialEpicId());
    }

    @Test
    void givenNoChangesThenTheIssueWasCreatedAsItIs() {
        IssueHistory issue = reconstruct(List.of(), List.of());

        assertEquals("5", issue.initialStatusId());
        assertEquals(EPIC, issue.initialEpicId());
    }

    private static IssueHistory reconstruct(List<StatusChange> moves, List<EpicChange> joins) {
        return IssueHistory.reconstruct(7, day(1), false, "5", EPIC, moves, joins);
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }
}
