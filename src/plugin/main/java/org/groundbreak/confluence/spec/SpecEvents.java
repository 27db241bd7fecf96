package org.groundbreak.confluence.spec;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.LogEntry;
import org.groundbreak.spec.SpecEvent;
import org.groundbreak.spec.SpecEventCodec;
import org.groundbreak.spec.SpecState;

/** The events of specs by the id of their page. Reading only. */
final class SpecEvents {

    private final EventLog log;
    private final SpecEventCodec codec = new SpecEventCodec();

    SpecEvents(EventLog log) {
        this.log = log;
    }

    /** By rising sequence: one SELECT. */
    List<LogEntry<SpecEvent>> of(long contentId) {
        return codec.decodeAll(log.read(SpecStreams.of(contentId)));
    }

    /** Why it was withdrawn; empty unless it is, and without words. One SELECT when it is withdrawn, else none. */
    Optional<String> withdrawalReason(long contentId, SpecState state) {
        return state.withdrawal().flatMap(withdrawal -> log.text(SpecStreams.of(contentId), withdrawal.sequence()));
    }
}
