package org.groundbreak.confluence.specs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.specs.SpecState;

/**
 * The log of one page's spec, read once: its events and the state they add up to.
 *
 * @param contentId id of the page
 * @param events none for a page that never was a spec
 */
public record SpecStream(long contentId, EventStream<SpecState, SpecEvent> events) {

    /** How the spec stands. */
    public SpecState state() {
        return events.state();
    }

    /** Its events by rising sequence. */
    public List<LogEntry<SpecEvent>> entries() {
        return events.entries();
    }

    /** Everybody it speaks of. */
    public Set<PersonNumber> persons() {
        Set<PersonNumber> persons = new LinkedHashSet<>();
        for (LogEntry<SpecEvent> entry : entries()) {
            persons.add(entry.header().actor());
            persons.addAll(SpecEventCodec.personsOf(entry.event()));
        }
        return persons;
    }

    /** The spec as it stood after that event, with what had been recorded by then. */
    public SpecStream asOf(long sequence) {
        List<LogEntry<SpecEvent>> before =
                entries().stream().filter(entry -> entry.sequence() <= sequence).toList();
        return before.size() == entries().size()
                ? this
                : new SpecStream(contentId, new EventStream<>(events.id(), before, new SpecDecider().fold(before)));
    }

    /**
     * The same log with another state: how the spec stands once what came about by itself is recorded. To be looked at only;
     * nothing may be carried out on it.
     */
    public SpecStream seenAs(SpecState seen) {
        return new SpecStream(contentId, new EventStream<>(events.id(), events.entries(), seen));
    }
}
