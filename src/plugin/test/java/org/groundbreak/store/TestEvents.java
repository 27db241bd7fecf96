package org.groundbreak.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.FreeText;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;

/** Events for tests of the store, which does not look at what they say. */
final class TestEvents {

    static final StreamId STREAM = new StreamId("01000000000000002a");
    static final Instant AT = Instant.parse("2026-03-02T10:15:30.123Z");

    private static final String SALT = "0123456789abcdef0123456789abcdef";

    private TestEvents() {}

    static NewEvent event(String note) {
        return event(note, AT, Optional.empty());
    }

    static NewEvent event(String note, Instant at, Optional<String> text) {
        return new NewEvent(
                new EventHeader(at, new PersonNumber(7), 3),
                new EventBody(new EventType("NOTED"), Optional.empty(), Map.of("note", note)),
                text.map(words -> new FreeText(words, SALT)));
    }
}
