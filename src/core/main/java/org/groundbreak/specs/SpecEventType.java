package org.groundbreak.specs;

import java.util.function.Function;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventType;

/** The events of a spec, apart from those of its review, by the names under which they are kept. No name here may ever change or be used again. */
public enum SpecEventType {
    SPEC_REGISTERED(SpecEventReader::registered),
    APPROVER_NAMED(SpecEventReader::approverNamed),
    DRIVER_NAMED(SpecEventReader::driverNamed),
    APPROVAL_WITHDRAWN(SpecEventReader::approvalWithdrawn),
    APPROVAL_REAFFIRMED(SpecEventReader::approvalReaffirmed),
    EPIC_LINKED(SpecEventReader::epicLinked),
    EPIC_UNLINKED(SpecEventReader::epicUnlinked),
    SPEC_STOPPED(SpecEventReader::stopped),
    SPEC_RESUMED(SpecEventReader::resumed);

    private final EventType type;
    private final Function<SpecEventReader, SpecEvent> reading;

    SpecEventType(Function<SpecEventReader, SpecEvent> reading) {
        this.type = new EventType(name());
        this.reading = reading;
    }

    /** The name as the log knows it. */
    public EventType type() {
        return type;
    }

    /** @throws IllegalArgumentException when something the event needs is missing or makes no sense */
    SpecEvent read(EventBody body) {
        return reading.apply(new SpecEventReader(body));
    }
}
