package org.groundbreak.decisions;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventType;

/** The events of a decision, by the names under which they are kept. No name here may ever change or be used again. */
public enum DecisionEventType {
    ROLES_SEEN(DecisionEventReader::rolesSeen),
    APPROVER_CONFIRMED(DecisionEventReader::approverConfirmed),
    DECISION_MADE(DecisionEventReader::decisionMade),
    DECISION_REOPENED(DecisionEventReader::decisionReopened),
    COPY_WRITTEN(DecisionEventReader::copyWritten);

    private final EventType type;
    private final Function<DecisionEventReader, DecisionEvent> reading;

    DecisionEventType(Function<DecisionEventReader, DecisionEvent> reading) {
        this.type = new EventType(name());
        this.reading = reading;
    }

    /** The name as the log knows it. */
    public EventType type() {
        return type;
    }

    EventBody body(Map<String, String> data) {
        return new EventBody(type, Optional.empty(), data);
    }

    /** @throws IllegalArgumentException when something the event needs is missing or makes no sense */
    DecisionEvent read(EventBody body) {
        return reading.apply(new DecisionEventReader(body));
    }
}
