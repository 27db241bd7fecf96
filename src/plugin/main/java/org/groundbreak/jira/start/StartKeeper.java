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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.Outbox;
import org.groundbreak.link.Told;
import org.groundbreak.start.StartState;
import org.groundbreak.store.EpicStart;
import org.groundbreak.store.EpicStartTable;

/** The epics that Confluence has told to be linked: looks at them, and has Confluence told what was found. */
final class StartKeeper {

    private static final int BATCH = 100;
    private static final Duration LATE_COMMITS = Duration.ofMinutes(5);
    private static final Duration LATELY = Duration.ofDays(1);

    private final Inbox inbox;
    private final Outbox outbox;
    private final EpicStartTable starts;
    private final StartFinder finder;
    private final Clock clock;
    private final ErrorLog errors;
    private final Map<Long, Instant> lookedAt = new ConcurrentHashMap<>();

    StartKeeper(Inbox inbox, Outbox outbox, EpicStartTable starts, StartFinder finder, Clock clock, ErrorLog errors) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.starts = starts;
        this.clock = clock;
        this.errors = errors;
        this.finder = finder;
    }

    /**
     * An issue moved, or has been created: looks at its epic, and at the issue itself should it be one. One SELECT when
     * none is linked.
     *
     * @param epicId the epic that the issue belongs to
     * @return the linked epics that should be looked at again in a while
     */
    Set<Long> moved(long issueId, OptionalLong epicId) {
        return unsettled(linkedOf(issueId, epicId), epic -> {
            boolean own = idOf(epic) == issueId;
            return look(epic, own ? Depth.ANEW : Depth.UNLESS_FINAL, false);
        });
    }

    /** An issue joined or left what may be an epic: as before. All that it changes shows at the second look. */
    Set<Long> joined(long epicId) {
        return unsettled(linked(Set.of(epicId)), epic -> {
            look(epic, Depth.UNLESS_FINAL, false);
            return false;
        });
    }

    /** Confluence has told of a link to that epic: as before, and Confluence is told what is known. */
    Set<Long> told(long epicId) {
        return unsettled(linked(Set.of(epicId)), epic -> look(epic, Depth.ANEW, true));
    }

    /** The second look at an epic; nothing is expected of a third. */
    Set<Long> again(long epicId) {
        linked(Set.of(epicId)).forEach(epic -> look(epic, Depth.AGAIN, false));
        return Set.of();
    }

    /** Those of an issue's epic, and of the issue itself, that are linked; looks at none: one SELECT. */
    Set<Long> linked(long issueId, OptionalLong epicId) {
        return unsettled(linkedOf(issueId, epicId), epic -> false);
    }

    /**
     * Looks at every linked epic that has not started, or of which something was changed since the last sweep, and sees to
     * it that Confluence is told of all of them.
     */
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
            Optional<EpicStart> known = starts.of(idOf(epic));
            if (known.isPresent() && isQuiet(known.get(), now)) {
                tell(epic, known.get());
            } else {
                look(epic, Depth.AGAIN, true);
            }
            lookedAt.put(idOf(epic), now);
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, "start-sweep", "The sweep could not look at an epic", idOf(epic), e);
        }
    }

    /**
     * Whether nothing of the epic was changed since this node's last sweep: its histories need not be read again. When there
     * was none yet, those of a start that is known are read only where something was changed lately.
     */
    private boolean isQuiet(EpicStart known, Instant now) {
        Optional<Instant> since = Optional.ofNullable(lookedAt.get(known.epicId()))
                .map(before -> before.minus(LATE_COMMITS))
                .or(() -> Optional.of(now.minus(LATELY)).filter(before -> isFinal(known)));
        return since.isPresent() && finder.isQuietSince(known.epicId(), since.get());
    }

    /** How much a look finds out. */
    private enum Depth {
        /** Nothing where a start is known that no move of a child changes. */
        UNLESS_FINAL,
        /** Everything; but the first time that an epic seems begun and nobody knows when is left to the second look. */
        ANEW,
        /** Everything. */
        AGAIN
    }

    /**
     * @param tellAgain also when nothing is new
     * @return whether nothing more is expected of a second look: it has started
     */
    private boolean look(List<LinkKey> epic, Depth depth, boolean tellAgain) {
        Optional<EpicStart> known = starts.of(idOf(epic));
        if (depth == Depth.UNLESS_FINAL && known.filter(StartKeeper::isFinal).isPresent()) {
            return true;
        }
        Optional<EpicStart> found = finder.find(idOf(epic), known);
        if (depth != Depth.AGAIN && found.filter(StartKeeper::isUndated).isPresent() && !found.equals(known)) {
            // Jira may show an issue's new status before the entry of its history.
            return false;
        }
        boolean news = !found.equals(known);
        found.filter(start -> news).ifPresent(starts::put);
        found.filter(start -> news || tellAgain).ifPresent(start -> tell(epic, start));
        return found.filter(StartKeeper::isStarted).isPresent();
    }

    private static boolean isStarted(EpicStart start) {
        return start.fact().state() == StartState.STARTED;
    }

    private static boolean isUndated(EpicStart start) {
        return start.fact().state() == StartState.UNDATED;
    }

    /**
     * Whether no move of a child changes what is known: a start by a child stays, unless that child counts no more; one by
     * the epic itself gives way to a child (rule T5).
     */
    private static boolean isFinal(EpicStart known) {
        return known.fact()
                .start()
                .filter(start -> start.issueId() != known.epicId())
                .isPresent();
    }

    private static Set<Long> unsettled(Collection<List<LinkKey>> epics, Predicate<List<LinkKey>> isSettled) {
        return epics.stream().filter(isSettled.negate()).map(StartKeeper::idOf).collect(Collectors.toSet());
    }

    private Collection<List<LinkKey>> linkedOf(long issueId, OptionalLong epicId) {
        Set<Long> ids = new HashSet<>(Set.of(issueId));
        epicId.ifPresent(ids::add);
        return linked(ids);
    }

    private void tell(List<LinkKey> epic, EpicStart start) {
        epic.forEach(link -> outbox.keep(link, start.fact()));
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
