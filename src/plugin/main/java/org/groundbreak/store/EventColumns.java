package org.groundbreak.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.trail.ChainedEvent;
import org.groundbreak.trail.EventHash;

/** Events to and from the columns of {@link EventRow}. */
final class EventColumns {

    private EventColumns() {}

    static Map<String, Object> row(ChainedEvent chained) {
        RecordedEvent event = chained.event();
        Map<String, Object> row = new HashMap<>();
        row.put("STREAM", event.stream().value());
        row.put("SEQ", event.sequence());
        row.put("TYPE_NAME", event.body().type().name());
        row.put("AT_MILLIS", event.header().at().toEpochMilli());
        row.put("PERSON", event.header().actor().value());
        row.put("PAGE_VERSION", event.header().pageVersion());
        row.put(
                "FINGERPRINT",
                event.body().fingerprint().map(Fingerprint::toString).orElse(null));
        row.put("DATA", EventDataCodec.encode(event.body().data()));
        row.put("TEXT_DIGEST", event.textDigest().orElse(null));
        row.put("CHAIN_HASH", chained.hash().map(EventHash::sha256).orElse(null));
        return row;
    }

    /** @throws IllegalArgumentException when somebody changed the row by hand so that it can be no event of ours */
    static RecordedEvent event(EventRow row) {
        return new RecordedEvent(
                new StreamId(row.getStream()),
                row.getSeq(),
                new EventHeader(
                        Instant.ofEpochMilli(row.getAtMillis()),
                        new PersonNumber(row.getPerson()),
                        row.getPageVersion()),
                new EventBody(
                        new EventType(row.getTypeName()),
                        Optional.ofNullable(row.getFingerprint()).map(Fingerprint::parse),
                        EventDataCodec.decode(row.getData())),
                Optional.ofNullable(row.getTextDigest()));
    }

    /** Empty when there is none, or none that could be one. */
    static Optional<EventHash> hash(EventRow row) {
        return Optional.ofNullable(row.getChainHash()).flatMap(EventHash::parse);
    }
}
