package org.groundbreak.confluence.decisions;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.groundbreak.decisions.DecisionCommand;
import org.groundbreak.decisions.DecisionDecider;
import org.groundbreak.decisions.DecisionEvent;
import org.groundbreak.decisions.DecisionEventCodec;
import org.groundbreak.decisions.DecisionEventKeys;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Outcome;

/** The logs of the decisions: reading, deciding, and the texts that people wrote. */
public final class DecisionLog implements DecisionLookup {

    private final EventLog log;
    private final DecisionDecider decider = new DecisionDecider();
    private final CommandRunner<DecisionState, DecisionCommand, DecisionEvent> runner;

    public DecisionLog(EventLog log, Clock clock) {
        this.log = log;
        this.runner = new CommandRunner<>(log, decider, new DecisionEventCodec(), clock, new SecureRandom());
    }

    /** The log of one decision: one SELECT. */
    public DecisionStream read(DecisionId id) {
        return new DecisionStream(id, runner.read(id.stream()));
    }

    @Override
    public DecisionRecord of(DecisionId decision) {
        DecisionStream stream = read(decision);
        Optional<String> chosen = stream.state().decision().flatMap(made -> texts(stream, made.sequence())
                .get(DecisionEventKeys.OPTION));
        return new DecisionRecord(stream.state(), chosen);
    }

    /** What somebody wrote with one event: one SELECT. None after it was erased. */
    public NamedTexts texts(DecisionStream stream, long sequence) {
        return texts(stream.id(), sequence);
    }

    /** The same by the id alone. */
    public NamedTexts texts(DecisionId id, long sequence) {
        return log.texts(id.stream(), sequence);
    }

    /** Why the command would be refused; empty when it would hold. Nothing is written. */
    public Optional<DecisionRefusal> refusal(DecisionStream stream, DecisionCommand command) {
        return decider.refusal(stream.state(), command).map(DecisionRefusal.class::cast);
    }

    /** Whether the command would hold and change something. Nothing is written. */
    public boolean wouldChange(DecisionStream stream, DecisionCommand command) {
        return decider.wouldChange(stream.state(), command);
    }

    /** Carries a command out. Only where an append is allowed, and outside of any transaction. */
    public DecisionOutcome run(DecisionStream stream, DecisionCommand command) {
        Outcome<DecisionState, DecisionEvent> outcome = runner.run(stream.events(), command);
        if (outcome instanceof Outcome.Refused<DecisionState, DecisionEvent> refused) {
            return new DecisionOutcome(new DecisionStream(stream.id(), refused.stream()), Optional.of((DecisionRefusal)
                    refused.refusal()));
        }
        Outcome.Done<DecisionState, DecisionEvent> done = (Outcome.Done<DecisionState, DecisionEvent>) outcome;
        return new DecisionOutcome(new DecisionStream(stream.id(), done.stream()), Optional.empty());
    }
}
