package org.groundbreak.jira.epic;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.groundbreak.host.DeliveryWords;
import org.groundbreak.host.DeliveryWords.Evidence;
import org.groundbreak.host.DeliveryWords.Said;
import org.groundbreak.host.Words;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.SpecFact;
import org.groundbreak.start.EpicDelivery;
import org.groundbreak.start.Start;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;

/** When the implementation of specs started, from local facts: two SELECTs for all specs of an epic. Reading only. */
final class SpecStarts {

    private static final int MOST = 100;

    private final Store store;
    private final IssueAccess access;
    private final DeliveryWords delivery;
    private final Words words;
    private final LinkJson json = new LinkJson();

    SpecStarts(Store store, IssueAccess access, DeliveryWords delivery, Words words) {
        this.store = store;
        this.access = access;
        this.delivery = delivery;
        this.words = words;
    }

    /** What is known of each of these pages, by its content id: of all its epics, since the earliest start counts. */
    Map<Long, Known> of(List<Long> contentIds, Pairing confluence) {
        List<LinkFact> links = store
                .incomingFacts()
                .ofPages(contentIds.stream().limit(MOST).toList())
                .stream()
                .filter(link -> link.peer().equals(confluence.applicationId()))
                .toList();
        TreeSet<Long> epics =
                new TreeSet<>(links.stream().map(LinkFact::issueId).toList());
        Map<Long, EpicStart> starts =
                store.epicStarts().of(epics.stream().limit(MOST).toList());
        Map<Long, Known> known = new HashMap<>();
        for (long contentId : contentIds) {
            List<EpicDelivery> linked = links.stream()
                    .filter(link -> link.contentId() == contentId)
                    .flatMap(link -> delivery(link, starts.get(link.issueId())).stream())
                    .toList();
            EpicDelivery.first(linked)
                    .ifPresent(first ->
                            known.put(contentId, new Known(first, Optional.ofNullable(starts.get(first.epicId())))));
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
        return delivery.say(
                Optional.ofNullable(spec.countedAt()).map(Instant::ofEpochMilli),
                known.epic(),
                known.found()
                        .map(found ->
                                found.start().map(SpecStarts::evidence).orElse(new Evidence(false, false, false))),
                () -> clockAhead);
    }

    /** The step that was the start, for whoever is looking. */
    Optional<StartEvidence> evidence(Known known) {
        return known.found().flatMap(EpicStart::start).map(start -> access.browsable(start.issueId())
                .map(issue -> new StartEvidence(sentence(start), issue.getKey(), access.url(issue)))
                .orElseGet(() -> new StartEvidence(sentence(start), "", "")));
    }

    private String sentence(Start start) {
        return words.text(
                "delivery.started", words.text("category." + start.status().category()), words.instant(start.at()));
    }

    private Optional<EpicDelivery> delivery(LinkFact link, EpicStart found) {
        return json.read(link.state(), SpecFact.class)
                .filter(SpecFact::linked)
                .map(spec -> new EpicDelivery(
                        link.issueId(),
                        Instant.ofEpochMilli(spec.linkedAt()),
                        Optional.ofNullable(found).flatMap(EpicStart::start).map(Start::at)));
    }

    private static Evidence evidence(Start start) {
        return new Evidence(start.status().assumed(), start.joinedLater(), start.createdSo());
    }
}
