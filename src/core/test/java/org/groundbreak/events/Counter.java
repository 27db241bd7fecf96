package org.groundbreak.events;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/** The smallest stream there is, to try the machinery on: it counts to ten. */
final class Counter implements Decider<Integer, Counter.Add, String>, EventCodec<String> {

    /** Asks for so many steps, with or without words. */
    record Add(PersonNumber actor, int pageVersion, int steps, Optional<String> text) implements Command {}

    enum Limit implements Refusal {
        TEN;

        @Override
        public String code() {
            return "ten";
        }
    }

    @Override
    public Integer initial() {
        return 0;
    }

    @Override
    public Integer evolve(Integer state, LogEntry<String> entry) {
        return state + 1;
    }

    @Override
    public Decision<String> decide(Integer state, Add command) {
        if (state + command.steps() > 10) {
            return Decision.refuse(Limit.TEN);
        }
        Proposal<String> step = new Proposal<>("STEP", command.text());
        return new Decision.Accepted<>(Collections.nCopies(command.steps(), step));
    }

    @Override
    public EventBody encode(String event) {
        return new EventBody(new EventType(event), Optional.empty(), Map.of());
    }

    @Override
    public String decode(EventBody body) {
        return body.type().name();
    }
}
