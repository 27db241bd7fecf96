package org.groundbreak.confluence.spec;

import com.atlassian.sal.api.user.UserKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.Outcome;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.spec.SpecCommand;
import org.groundbreak.spec.SpecDecider;
import org.groundbreak.spec.SpecEvent;
import org.groundbreak.spec.SpecEventCodec;
import org.groundbreak.spec.SpecState;
import org.groundbreak.store.People;
import org.groundbreak.store.SpecIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The streams of the specs: state by content id, and commands. */
final class SpecLog {

    private static final Logger LOG = LoggerFactory.getLogger(SpecLog.class);

    private final SpecEvents events;
    private final SpecIndex index;
    private final SpecFacts facts;
    private final People people;
    private final SpecDecider decider = new SpecDecider();
    private final CommandRunner<SpecState, SpecCommand, SpecEvent> runner;

    SpecLog(EventLog log, SpecIndex index, SpecFacts facts, People people, Clock clock) {
        this.events = new SpecEvents(log);
        this.index = index;
        this.facts = facts;
        this.people = people;
        this.runner = new CommandRunner<>(log, decider, new SpecEventCodec(), clock, new SecureRandom());
    }

    /** The state of a page's spec, from its stream: one SELECT. */
    SpecState state(long contentId) {
        return decider.fold(events.of(contentId));
    }

    /** Carries a command out and takes the new state over into the projections. Only where an append is allowed. */
    Outcome<SpecState> run(long contentId, SpecCommand command) {
        Outcome<SpecState> outcome = runner.run(SpecStreams.of(contentId), command);
        if (outcome instanceof Outcome.Done<SpecState> done && !done.appended().isEmpty()) {
            project(contentId, done.state());
        }
        return outcome;
    }

    /**
     * Puts the index right for one page, and what Jira is to be told. Only where an append is allowed. Never throws: the
     * events stand whatever becomes of these, and the sweep projects them again.
     */
    void project(long contentId, SpecState state) {
        try {
            index.update(SpecStreams.of(contentId), state);
            facts.update(contentId, state);
        } catch (RuntimeException e) {
            LOG.error("The projections of a spec are left to the sweep: {}", contentId, e);
        }
    }

    /** The number of a person; made when he has none. Only where an append is allowed. */
    PersonNumber numberOf(UserKey user) {
        return people.numberOf(user);
    }

    /** The numbers of several persons; made for those who have none. Only where an append is allowed. */
    Map<UserKey, PersonNumber> numbersOf(Collection<UserKey> users) {
        return people.numbersOf(users);
    }
}
