package org.groundbreak.jira.epic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.start.Start;
import org.groundbreak.start.Uncounted.Reason;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.ListedIssue;
import org.groundbreak.words.StartWords;
import org.groundbreak.words.Words;

/** Names the issues that a start rests on, and those that do not count, to whoever is looking. Reading only. */
final class StartEvidenceReader {

    private final IssueAccess access;
    private final StartWords starts;
    private final Words words;

    StartEvidenceReader(IssueAccess access, StartWords starts, Words words) {
        this.access = access;
        this.starts = starts;
        this.words = words;
    }

    /** Asks Jira for six issues at most. */
    StartEvidence of(EpicStart found) {
        EpicFact fact = found.fact();
        List<IssueSentence> named = new ArrayList<>();
        Map<Reason, Integer> unnamed = new EnumMap<>(Reason.class);
        unnamed.putAll(fact.notCounted());
        for (ListedIssue issue : found.listed()) {
            named(issue).ifPresent(sentence -> {
                named.add(sentence);
                unnamed.computeIfPresent(issue.reason(), (reason, count) -> count == 1 ? null : count - 1);
            });
        }
        return new StartEvidence(
                new EpicFact(fact.start(), fact.maybeSince(), unnamed, fact.closed()),
                fact.start().map(this::start),
                named);
    }

    private IssueSentence start(Start start) {
        String sentence = starts.started(start);
        return access.browsable(start.issueId())
                .map(issue -> new IssueSentence(sentence, issue.getKey(), access.url(issue)))
                .orElseGet(() -> new IssueSentence(sentence, "", ""));
    }

    /** One that the viewer may not browse is counted and not named. */
    private Optional<IssueSentence> named(ListedIssue issue) {
        return access.browsable(issue.issueId())
                .map(seen -> new IssueSentence(
                        words.text("start.listed." + issue.reason(), issue.detail()), seen.getKey(), access.url(seen)));
    }
}
