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
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.events.CommandRunner;
import org.groundbreak.events.EventLog;

/** What is recorded of decisions, read from the log. */
public final class LoggedDecisions implements DecisionLookup {

    private final EventLog log;
    private final CommandRunner<DecisionState, DecisionCommand, DecisionEvent> runner;

    public LoggedDecisions(EventLog log, Clock clock) {
        this.log = log;
        this.runner =
                new CommandRunner<>(log, new DecisionDecider(), new DecisionEventCodec(), clock, new SecureRandom());
    }

    @Override
    public DecisionRecord of(DecisionId decision) {
        DecisionState state = runner.read(decision.stream()).state();
        Optional<String> chosen = state.decision()
                .flatMap(made -> log.texts(decision.stream(), made.sequence()).get(DecisionEventKeys.OPTION));
        return new DecisionRecord(state, chosen);
    }
}
