package org.groundbreak.jira.epic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.Told;
import org.groundbreak.start.EpicTimes;
import org.groundbreak.start.StartState;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.EpicStartTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.words.StartWords;
import org.groundbreak.words.StartWords.Said;

/** When the implementation of specs started, from local facts: two SELECTs for all specs of an epic. Reading only. */
final class EpicStartReader {

    private static final int MOST = 100;

    private final Inbox inbox;
    private final EpicStartTable found;
    private final StartEvidenceReader evidence;
    private final StartWords words;

    EpicStartReader(Inbox inbox, EpicStartTable found, StartEvidenceReader evidence, StartWords words) {
        this.inbox = inbox;
        this.found = found;
        this.evidence = evidence;
        this.words = words;
    }

    /** What is known of each of these pages, by its content id: of all its epics, since the earliest start counts. */
    Map<Long, Known> of(List<Long> contentIds, Pairing confluence) {
        List<Told<SpecFact>> links =
                inbox.linksOf(contentIds.stream().limit(MOST).toList(), confluence);
        TreeSet<Long> epics =
                new TreeSet<>(links.stream().map(told -> told.link().issueId()).toList());
        Map<Long, EpicStart> starts = found.of(epics.stream().limit(MOST).toList());
        Map<Long, StartEvidence> seen = new HashMap<>();
        Map<Long, Known> known = new HashMap<>();
        for (long contentId : contentIds) {
            List<EpicTimes> linked = links.stream()
                    .filter(told -> told.link().contentId() == contentId)
                    .map(told -> times(told, starts.get(told.link().issueId())))
                    .toList();
            EpicTimes.first(linked).ifPresent(first -> {
                Optional<EpicStart> start = Optional.ofNullable(starts.get(first.epicId()));
                start.ifPresent(one -> seen.computeIfAbsent(first.epicId(), id -> evidence.of(one)));
                known.put(contentId, new Known(first, Optional.ofNullable(seen.get(first.epicId()))));
            });
        }
        return known;
    }

    /**
     * The epic whose start counts for a spec, and what was found in its histories.
     *
     * @param found empty when nobody has looked yet
     */
    record Known(EpicTimes epic, Optional<StartEvidence> found) {

        /** Whether the work has begun, be it known when or not. */
        boolean begun() {
            return epic.state() != StartState.WAITING;
        }
    }

    /** The time to start in words. @param clockAhead how far the other clock is ahead of ours */
    StartPart say(SpecFact spec, Known known, Duration clockAhead) {
        Said said = words.say(
                spec.approved().counted(), known.epic(), known.found().map(StartEvidence::fact), () -> clockAhead);
        return said.sentence().isEmpty()
                ? StartPart.NONE
                : new StartPart(
                        said.kind(),
                        said.sentence(),
                        said.notes(),
                        known.found().flatMap(StartEvidence::start).orElse(null),
                        known.found().map(StartEvidence::notCounted).orElse(List.of()));
    }

    private static EpicTimes times(Told<SpecFact> told, EpicStart found) {
        Optional<EpicFact> fact = Optional.ofNullable(found).map(EpicStart::fact);
        return new EpicTimes(
                told.link().issueId(),
                told.fact().linkedAt().orElseThrow(),
                fact.flatMap(EpicFact::startedAt),
                fact.filter(known -> known.state() == StartState.UNDATED).isPresent());
    }
}
