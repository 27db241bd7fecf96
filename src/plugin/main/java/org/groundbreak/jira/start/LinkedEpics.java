package org.groundbreak.jira.start;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundbreak.link.EpicFact;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.SpecFact;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.EpicStarts;
import org.groundbreak.store.IncomingFacts;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.OutgoingFacts;
import org.groundbreak.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The epics that Confluence has told to be linked: looks at them, and has Confluence told what was found. */
final class LinkedEpics {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedEpics.class);
    private static final int BATCH = 100;

    private final IncomingFacts links;
    private final OutgoingFacts facts;
    private final EpicStarts starts;
    private final StartFinder finder;
    private final Runnable sendLater;
    private final LinkJson json = new LinkJson();

    /** @param sendLater has what waits sent, not on this thread */
    LinkedEpics(Store store, StartFinder finder, Runnable sendLater) {
        this.links = store.incomingFacts();
        this.facts = store.outgoingFacts();
        this.starts = store.epicStarts();
        this.finder = finder;
        this.sendLater = sendLater;
    }

    /**
     * Looks at an issue's epic, and at the issue itself should it be one: one SELECT when none is linked.
     *
     * @param epicId the epic that the issue belongs to
     * @return whether nothing more is expected of a second look: none is linked, or each has started
     */
    boolean look(long issueId, OptionalLong epicId) {
        Set<Long> ids = new HashSet<>(Set.of(issueId));
        epicId.ifPresent(ids::add);
        boolean settled = true;
        for (List<LinkFact> epic : linked(ids)) {
            settled &= look(epic, idOf(epic) == issueId, false);
        }
        return settled;
    }

    /** Looks at every linked epic that has not started, and sees to it that Confluence is told of all of them. */
    void sweep() {
        finder.observe();
        long after = 0;
        List<Long> batch;
        do {
            batch = links.issueIdsAfter(after, BATCH);
            for (List<LinkFact> epic : linked(batch)) {
                sweep(epic);
            }
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());
    }

    /** One epic that cannot be read must not keep the sweep from the others. */
    private void sweep(List<LinkFact> epic) {
        try {
            look(epic, false, true);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The sweep could not look at an epic: {}", idOf(epic), e);
        }
    }

    /**
     * @param anew also where a start is known that no move of a child can change
     * @param tellAgain also when nothing is new
     * @return whether it has started
     */
    private boolean look(List<LinkFact> epic, boolean anew, boolean tellAgain) {
        Optional<EpicStart> known = starts.of(idOf(epic));
        boolean needed = anew || known.isEmpty() || !isFinal(known.get());
        Optional<EpicStart> found = needed ? finder.find(idOf(epic), known) : known;
        boolean news = !found.equals(known);
        found.filter(start -> news).ifPresent(starts::put);
        found.filter(start -> news || tellAgain).ifPresent(start -> tell(epic, start));
        return found.flatMap(EpicStart::start).isPresent();
    }

    /** A start by a child stays whatever comes; one by the epic itself gives way to a child (rule T5). */
    private static boolean isFinal(EpicStart known) {
        return known.start().filter(start -> start.issueId() != known.epicId()).isPresent();
    }

    private void tell(List<LinkFact> epic, EpicStart start) {
        String state = json.write(EpicFact.of(start.start(), start.closed()));
        for (LinkFact link : epic) {
            facts.update(link.peer(), link.contentId(), link.issueId(), 0, state);
        }
        sendLater.run();
    }

    /** The links of each linked epic among the issues. */
    private Collection<List<LinkFact>> linked(Collection<Long> issueIds) {
        return links.ofIssues(issueIds).stream()
                .filter(link -> json.read(link.state(), SpecFact.class)
                        .filter(SpecFact::linked)
                        .isPresent())
                .collect(Collectors.groupingBy(LinkFact::issueId, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static long idOf(List<LinkFact> epic) {
        return epic.get(0).issueId();
    }
}
