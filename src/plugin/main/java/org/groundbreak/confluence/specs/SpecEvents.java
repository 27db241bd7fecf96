package org.groundbreak.confluence.specs;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.LogEntry;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecState;

/** The events of specs by the id of their page. Reading only. */
public final class SpecEvents {

    private final EventLog log;
    private final SpecEventCodec codec = new SpecEventCodec();

    public SpecEvents(EventLog log) {
        this.log = log;
    }

    /** By rising sequence: one SELECT. */
    public List<LogEntry<SpecEvent>> of(long contentId) {
        return codec.decodeAll(log.read(SpecStreams.of(contentId)));
    }

    /** Why it was withdrawn; empty unless it is, and without words. One SELECT when it is withdrawn, else none. */
    public Optional<String> withdrawalReason(long contentId, SpecState state) {
        return state.withdrawal().flatMap(withdrawal -> log.text(SpecStreams.of(contentId), withdrawal.sequence()));
    }
}
