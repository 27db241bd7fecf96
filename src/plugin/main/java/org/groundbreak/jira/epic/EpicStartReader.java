package org.groundbreak.jira.epic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.Told;
import org.groundbreak.start.EpicDelivery;
import org.groundbreak.start.Start;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.EpicStartTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.words.StartWords;
import org.groundbreak.words.StartWords.Evidence;
import org.groundbreak.words.StartWords.Said;
import org.groundbreak.words.Words;

/** When the implementation of specs started, from local facts: two SELECTs for all specs of an epic. Reading only. */
final class EpicStartReader {

    private static final int MOST = 100;

    private final Inbox inbox;
    private final EpicStartTable found;
    private final IssueAccess access;
    private final StartWords starts;
    private final Words words;

    EpicStartReader(Inbox inbox, EpicStartTable found, IssueAccess access, StartWords starts, Words words) {
        this.inbox = inbox;
        this.found = found;
        this.access = access;
        this.starts = starts;
        this.words = words;
    }

    /** What is known of each of these pages, by its content id: of all its epics, since the earliest start counts. */
    Map<Long, Known> of(List<Long> contentIds, Pairing confluence) {
        List<Told<SpecFact>> links =
                inbox.linksOf(contentIds.stream().limit(MOST).toList(), confluence);
        TreeSet<Long> epics =
                new TreeSet<>(links.stream().map(told -> told.link().issueId()).toList());
        Map<Long, EpicStart> byEpic = found.of(epics.stream().limit(MOST).toList());
        Map<Long, Known> known = new HashMap<>();
        for (long contentId : contentIds) {
            List<EpicDelivery> linked = links.stream()
                    .filter(told -> told.link().contentId() == contentId)
                    .map(told -> progress(told, byEpic.get(told.link().issueId())))
                    .toList();
            EpicDelivery.first(linked)
                    .ifPresent(first ->
                            known.put(contentId, new Known(first, Optional.ofNullable(byEpic.get(first.epicId())))));
        }
        return known;
    }

    /**
     * The epic whose start counts for a spec, and what was found in its histories.
     *
     * @param found empty when nobody has looked yet
     */
    record Known(EpicDelivery epic, Optional<EpicStart> found) {}

    /** The time to start in words. @param clockAhead how far the other clock is ahead of ours */
    Said say(SpecFact spec, Known known, Duration clockAhead) {
        return starts.say(
                spec.approved().counted(),
                known.epic(),
                known.found()
                        .map(found ->
                                found.start().map(EpicStartReader::evidence).orElse(new Evidence(false, false, false))),
                () -> clockAhead);
    }

    /** The step that was the start, for whoever is looking. */
    Optional<StartEvidence> evidence(Known known) {
        return known.found().flatMap(EpicStart::start).map(start -> access.browsable(start.issueId())
                .map(issue -> new StartEvidence(sentence(start), issue.getKey(), access.url(issue)))
                .orElseGet(() -> new StartEvidence(sentence(start), "", "")));
    }

    private String sentence(Start start) {
        return words.text("start.started", words.text("category." + start.category()), words.instant(start.at()));
    }

    private static EpicDelivery progress(Told<SpecFact> told, EpicStart found) {
        return new EpicDelivery(
                told.link().issueId(),
                told.fact().linkedAt().orElseThrow(),
                Optional.ofNullable(found).flatMap(EpicStart::start).map(Start::at));
    }

    private static Evidence evidence(Start start) {
        return new Evidence(start.categoryAssumed(), start.joinedLater(), start.createdSo());
    }
}
