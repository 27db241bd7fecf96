package org.groundbreak.jira.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.Outbox;
import org.groundbreak.link.Told;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.EpicStartTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The epics that Confluence has told to be linked: looks at them, and has Confluence told what was found. */
final class StartKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(StartKeeper.class);
    private static final int BATCH = 100;
    private static final Duration LATE_COMMITS = Duration.ofMinutes(5);

    private final Inbox inbox;
    private final Outbox outbox;
    private final EpicStartTable starts;
    private final StartFinder finder;
    private final Clock clock;
    private final Map<Long, Instant> lookedAt = new ConcurrentHashMap<>();

    StartKeeper(Inbox inbox, Outbox outbox, EpicStartTable starts, StartFinder finder, Clock clock) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.starts = starts;
        this.clock = clock;
        this.finder = finder;
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
        for (List<LinkKey> epic : linked(ids)) {
            boolean own = idOf(epic) == issueId;
            settled &= look(epic, own, own);
        }
        return settled;
    }

    /** Looks at every linked epic that has not started, and sees to it that Confluence is told of all of them. */
    void sweep() {
        finder.observe();
        Set<Long> seen = new HashSet<>();
        long after = 0;
        List<Long> batch;
        do {
            batch = inbox.issueIdsAfter(after, BATCH);
            for (List<LinkKey> epic : linked(batch)) {
                seen.add(idOf(epic));
                sweep(epic);
            }
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());
        lookedAt.keySet().retainAll(seen);
    }

    /** One epic that cannot be read must not keep the sweep from the others. */
    private void sweep(List<LinkKey> epic) {
        try {
            Instant now = clock.instant();
            if (isQuiet(idOf(epic))) {
                starts.of(idOf(epic)).ifPresent(start -> tell(epic, start));
            } else {
                look(epic, false, true);
            }
            lookedAt.put(idOf(epic), now);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The sweep could not look at an epic: {}", idOf(epic), e);
        }
    }

    /** Whether nothing of the epic was changed since this node's last sweep: its histories need not be read again. */
    private boolean isQuiet(long epicId) {
        Instant before = lookedAt.get(epicId);
        return before != null && finder.isQuietSince(epicId, before.minus(LATE_COMMITS));
    }

    /**
     * @param anew also where a start is known that no move of a child can change
     * @param tellAgain also when nothing is new
     * @return whether it has started
     */
    private boolean look(List<LinkKey> epic, boolean anew, boolean tellAgain) {
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

    private void tell(List<LinkKey> epic, EpicStart start) {
        EpicFact fact = new EpicFact(start.start(), start.closed());
        epic.forEach(link -> outbox.keep(link, fact));
        outbox.sendSoon();
    }

    /** The links of each epic among the issues, as the Confluence that we are paired with told of them. */
    private Collection<List<LinkKey>> linked(Collection<Long> issueIds) {
        return inbox.linkedTo(issueIds).stream()
                .map(Told::link)
                .collect(Collectors.groupingBy(LinkKey::issueId, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static long idOf(List<LinkKey> epic) {
        return epic.get(0).issueId();
    }
}
