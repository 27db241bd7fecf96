package org.groundbreak.confluence.spec;

import java.util.List;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.LogEntry;
import org.groundbreak.spec.SpecEvent;
import org.groundbreak.spec.SpecEventCodec;

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
}
