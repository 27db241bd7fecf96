package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StartFinding;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted;
import org.groundbreak.start.Uncounted.Reason;
import org.groundbreak.store.EpicStart;
import org.groundbreak.words.StartWords;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which issues are named to whom; those that are not are counted, so that each is spoken of once. */
class StartEvidenceReaderTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final long HIDDEN = 3;

    private final IssueAccess access = mock(IssueAccess.class);
    private final Words words = TestWords.keys();
    private final StartEvidenceReader evidence =
            new StartEvidenceReader(access, new StartWords(words, Clock.systemUTC()), words);

    @BeforeEach
    void let() {
        when(access.browsable(anyLong())).thenAnswer(call -> {
            long id = call.getArgument(0);
            Issue issue = mock(Issue.class);
            when(issue.getKey()).thenReturn("ABC-" + id);
            when(access.url(issue)).thenReturn("/browse/ABC-" + id);
            return Optional.of(issue).filter(seen -> id != HIDDEN);
        });
    }

    @Test
    void givenAnIssueThatTheViewerMayNotBrowseThenItIsCountedAndNeitherNamedNorIsItsResolution() {
        StartEvidence seen = evidence.of(found(
                new Uncounted(2, Reason.CLOSED_UNWORKED, Optional.of(NOON), "Won't Do"),
                new Uncounted(HIDDEN, Reason.CLOSED_UNWORKED, Optional.of(NOON), "Secret"),
                new Uncounted(4, Reason.TYPE, Optional.of(NOON), "Spike")));

        assertEquals(
                List.of(
                        new IssueSentence("start.listed.CLOSED_UNWORKED[Won't Do]", "ABC-2", "/browse/ABC-2"),
                        new IssueSentence("start.listed.TYPE[Spike]", "ABC-4", "/browse/ABC-4")),
                seen.notCounted());
        assertEquals(Map.of(Reason.CLOSED_UNWORKED, 1), seen.fact().notCounted());
    }

    @Test
    void givenMoreIssuesThanAreKeptThenTheOthersAreCounted() {
        List<Uncounted> many = new ArrayList<>();
        for (long id = 10; id < 18; id++) {
            many.add(new Uncounted(id, Reason.LABEL, Optional.of(NOON), "spec"));
        }

        StartEvidence seen = evidence.of(found(many.toArray(Uncounted[]::new)));

        assertEquals(5, seen.notCounted().size());
        assertEquals(Map.of(Reason.LABEL, 3), seen.fact().notCounted());
    }

    @Test
    void givenAStartByAHiddenIssueThenItsStepIsSaidWithoutItsKey() {
        Start start = new Start(
                NOON, HIDDEN, new Cause.Created(), new StatusThen("3", StatusCategory.IN_PROGRESS, false), false);
        StartFinding found = new StartFinding(Optional.of(start), Optional.empty(), List.of());

        StartEvidence seen = evidence.of(EpicStart.of(7, found, false));

        IssueSentence said = seen.start().orElseThrow();
        assertEquals("", said.issueKey() + said.issueUrl());
        assertEquals("start.created[category.IN_PROGRESS, " + words.instant(NOON) + "]", said.sentence());
        assertEquals(EpicFact.of(found, false), seen.fact());
    }

    private static EpicStart found(Uncounted... issues) {
        return EpicStart.of(7, new StartFinding(Optional.empty(), Optional.empty(), List.of(issues)), false);
    }
}
