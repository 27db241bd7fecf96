package org.groundbreak.confluence.specs;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.Outcome;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.Refusal;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.JudgedBody;
import org.groundbreak.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logs of the specs, by the id of their page: reading, deciding, and what is worked out from them. */
public final class SpecLog {

    private static final Logger LOG = LoggerFactory.getLogger(SpecLog.class);
    private static final String SPEC = "01";

    private final EventLog log;
    private final List<SpecProjection> projections = new CopyOnWriteArrayList<>();
    private final SpecDecider decider = new SpecDecider();
    private final Store store;
    private final Clock clock;
    private final ErrorLog errors;
    private final SecureRandom salts = new SecureRandom();
    private final CommandRunner<SpecState, SpecCommand, SpecEvent> runner;

    /** @param errors takes the projections that fail */
    public SpecLog(Store store, Clock clock, ErrorLog errors) {
        this.store = store;
        this.log = store.events();
        this.clock = clock;
        this.errors = errors;
        this.runner = runner(log);
    }

    private CommandRunner<SpecState, SpecCommand, SpecEvent> runner(EventLog events) {
        return new CommandRunner<>(events, decider, new SpecEventCodec(), clock, salts);
    }

    /**
     * The stream of a page. It follows from the content id, so that two nodes which register the same page at once meet at
     * the unique index of the log instead of making two specs.
     */
    public static StreamId idOf(long contentId) {
        return new StreamId(SPEC + String.format(Locale.ROOT, "%016x", contentId));
    }

    /** Has one more projection kept. Called while the app is being built. */
    public void addProjection(SpecProjection projection) {
        projections.add(projection);
    }

    /** A page's log: one SELECT. */
    public SpecStream read(long contentId) {
        return new SpecStream(contentId, runner.read(idOf(contentId)));
    }

    /**
     * The logs of several pages: one SELECT. One that cannot be read is left out, and noted where errors are; then each is
     * read by itself.
     */
    public Map<Long, SpecStream> readAll(Collection<Long> contentIds) {
        Map<Long, SpecStream> specs = new HashMap<>();
        try {
            Map<StreamId, List<RecordedEvent>> events =
                    log.readAll(contentIds.stream().map(SpecLog::idOf).toList());
            for (long contentId : contentIds) {
                StreamId id = idOf(contentId);
                specs.put(contentId, new SpecStream(contentId, runner.stream(id, events.getOrDefault(id, List.of()))));
            }
            return specs;
        } catch (RuntimeException e) {
            LOG.warn("Logs of specs cannot be read at once", e);
            return readEach(contentIds);
        }
    }

    private Map<Long, SpecStream> readEach(Collection<Long> contentIds) {
        Map<Long, SpecStream> specs = new HashMap<>();
        for (long contentId : contentIds) {
            try {
                specs.put(contentId, read(contentId));
            } catch (RuntimeException e) {
                errors.failed(ErrorKind.BACKGROUND, "spec-logs", "The log of a spec cannot be read", contentId, e);
            }
        }
        return specs;
    }

    /** Why it was withdrawn; empty unless it is, and without words. One SELECT when it is withdrawn, else none. */
    public Optional<String> withdrawalReason(SpecStream spec) {
        return spec.state()
                .withdrawal()
                .flatMap(withdrawal -> log.text(spec.events().id(), withdrawal.sequence()));
    }

    /** The words of several events, by their sequences; those without are left out. One SELECT, or none where none are asked. */
    public Map<Long, String> textsOf(SpecStream spec, Collection<Long> sequences) {
        return sequences.isEmpty() ? Map.of() : log.textsOf(spec.events().id(), sequences);
    }

    /** Why the command would be refused; empty when it would hold. Nothing is written. */
    public Optional<Refusal> refusal(SpecStream spec, SpecCommand command) {
        return decider.refusal(spec.state(), command);
    }

    /** Whether the command would hold and change something. Nothing is written. */
    public boolean wouldChange(SpecStream spec, SpecCommand command) {
        return decider.wouldChange(spec.state(), command);
    }

    /**
     * Carries a command out and takes the new state over into the projections; with a verdict, what it speaks of is kept
     * (rule F18). Only where an append is allowed.
     *
     * @param page what can be seen of the page; asked for at most once
     */
    public SpecOutcome run(SpecStream spec, SpecCommand command, Supplier<PageSight> page) {
        Supplier<PageSight> once = new OneLook(page);
        EventLog judging = store.judging(fingerprint -> judged(once.get(), fingerprint));
        Outcome<SpecState, SpecEvent> outcome = runner(judging).run(spec.events(), command);
        if (outcome instanceof Outcome.Refused<SpecState, SpecEvent> refused) {
            return new SpecOutcome(new SpecStream(spec.contentId(), refused.stream()), Optional.of(refused.refusal()));
        }
        Outcome.Done<SpecState, SpecEvent> done = (Outcome.Done<SpecState, SpecEvent>) outcome;
        SpecStream after = new SpecStream(spec.contentId(), done.stream());
        if (!done.appended().isEmpty()) {
            project(after, once);
        }
        return new SpecOutcome(after, Optional.empty());
    }

    /** What the page says now: nobody judges anything else (rule R5). */
    private static Optional<JudgedBody> judged(PageSight sight, Fingerprint fingerprint) {
        return sight.content()
                .filter(content ->
                        content.fingerprint().filter(fingerprint::equals).isPresent())
                .flatMap(JudgedContent::of)
                .map(JudgedContent::toKeep);
    }

    /**
     * Puts every projection right for one page. Only where an append is allowed. Never throws: the events stand whatever
     * becomes of these, and the sweep projects them again.
     */
    public void project(SpecStream spec, Supplier<PageSight> page) {
        try {
            projectOrThrow(spec, page);
        } catch (RuntimeException e) {
            errors.failed(
                    ErrorKind.BACKGROUND,
                    "spec-projections",
                    "The projections of a spec are left to the sweep",
                    spec.contentId(),
                    e);
        }
    }

    /** The same, but it throws when a projection does. */
    void projectOrThrow(SpecStream spec, Supplier<PageSight> page) {
        Supplier<PageSight> once = new OneLook(page);
        projections.forEach(projection -> projection.update(spec, once));
    }
}
