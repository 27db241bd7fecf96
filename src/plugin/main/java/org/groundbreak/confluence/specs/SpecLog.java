package org.groundbreak.confluence.specs;

import com.atlassian.sal.api.user.UserKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.LogEntry;
import org.groundbreak.events.Outcome;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecState;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.SpecTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The streams of the specs: state by content id, and commands. */
public final class SpecLog {

    private static final Logger LOG = LoggerFactory.getLogger(SpecLog.class);

    private final SpecEvents events;
    private final SpecTable index;
    private final PersonTable people;
    private final List<SpecProjection> projections = new CopyOnWriteArrayList<>();
    private final SpecDecider decider = new SpecDecider();
    private final CommandRunner<SpecState, SpecCommand, SpecEvent> runner;

    public SpecLog(EventLog log, SpecTable index, PersonTable people, Clock clock) {
        this.events = new SpecEvents(log);
        this.index = index;
        this.people = people;
        this.runner = new CommandRunner<>(log, decider, new SpecEventCodec(), clock, new SecureRandom());
    }

    /** Has one more projection kept. Called while the app is being built. */
    public void addProjection(SpecProjection projection) {
        projections.add(projection);
    }

    /** The events of a page's spec by rising sequence: one SELECT. */
    public List<LogEntry<SpecEvent>> events(long contentId) {
        return events.of(contentId);
    }

    /** Why it was withdrawn; empty unless it is, and without words. One SELECT when it is withdrawn, else none. */
    public Optional<String> withdrawalReason(long contentId, SpecState state) {
        return events.withdrawalReason(contentId, state);
    }

    /** The state of a page's spec, from its stream: one SELECT. */
    public SpecState state(long contentId) {
        return decider.fold(events.of(contentId));
    }

    /** Carries a command out and takes the new state over into the projections. Only where an append is allowed. */
    public Outcome<SpecState> run(long contentId, SpecCommand command) {
        Outcome<SpecState> outcome = runner.run(SpecStreams.of(contentId), command);
        if (outcome instanceof Outcome.Done<SpecState> done && !done.appended().isEmpty()) {
            project(contentId, done.state());
        }
        return outcome;
    }

    /**
     * Puts the index and every other projection right for one page. Only where an append is allowed. Never throws: the
     * events stand whatever becomes of these, and the sweep projects them again.
     */
    void project(long contentId, SpecState state) {
        try {
            index.update(SpecStreams.of(contentId), state);
            projections.forEach(projection -> projection.update(contentId, state));
        } catch (RuntimeException e) {
            LOG.error("The projections of a spec are left to the sweep: {}", contentId, e);
        }
    }

    /** The number of a person; made when he has none. Only where an append is allowed. */
    public PersonNumber numberOf(UserKey user) {
        return people.numberOf(user);
    }

    /** The numbers of several persons; made for those who have none. Only where an append is allowed. */
    public Map<UserKey, PersonNumber> numbersOf(Collection<UserKey> users) {
        return people.numbersOf(users);
    }
}
