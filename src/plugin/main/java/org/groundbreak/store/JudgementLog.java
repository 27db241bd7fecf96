package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.events.StreamId;
import org.groundbreak.storage.Fingerprint;

/**
 * The event log for one command: with events that are bound to a content, that content is kept, in the same transaction, so
 * that no verdict stands without what it speaks of and nothing is left behind of a command that failed (rule F18).
 */
public final class JudgementLog implements EventLog {

    private final ActiveObjects ao;
    private final EventLog log;
    private final JudgedBodyTable bodies;
    private final Function<Fingerprint, Optional<JudgedBody>> judged;

    /** @param judged the content of a fingerprint that the command is about; empty for any other */
    JudgementLog(
            ActiveObjects ao,
            EventLog log,
            JudgedBodyTable bodies,
            Function<Fingerprint, Optional<JudgedBody>> judged) {
        this.ao = ao;
        this.log = log;
        this.bodies = bodies;
        this.judged = judged;
    }

    @Override
    public List<RecordedEvent> readAfter(StreamId stream, long sequence) {
        return log.readAfter(stream, sequence);
    }

    @Override
    public Map<StreamId, List<RecordedEvent>> readAll(Collection<StreamId> streams) {
        return log.readAll(streams);
    }

    @Override
    public Optional<String> text(StreamId stream, long sequence) {
        return log.text(stream, sequence);
    }

    @Override
    public Map<Long, String> textsOf(StreamId stream, Collection<Long> sequences) {
        return log.textsOf(stream, sequences);
    }

    @Override
    public void eraseTexts(StreamId stream) {
        log.eraseTexts(stream);
    }

    @Override
    public void append(StreamId stream, long lastSequence, List<NewEvent> events) throws SequenceTakenException {
        if (events.stream().allMatch(event -> event.body().fingerprint().isEmpty())) {
            log.append(stream, lastSequence, events);
            return;
        }
        Set<Fingerprint> fresh = new HashSet<>();
        try {
            ao.executeInTransaction(() -> {
                appendInside(stream, lastSequence, events);
                keep(stream, events, fresh);
                return null;
            });
        } catch (RuntimeException e) {
            // Inside the transaction that a collision has ended, a database may answer nothing; so it is asked behind
            // it.
            // What was not kept and is now was kept by the background meanwhile: the command is tried again.
            if (e instanceof Taken
                    || !log.readAfter(stream, lastSequence).isEmpty()
                    || fresh.stream().anyMatch(fingerprint -> bodies.has(stream, fingerprint))) {
                throw new SequenceTakenException(stream, lastSequence + 1, e);
            }
            throw e;
        }
    }

    private void appendInside(StreamId stream, long lastSequence, List<NewEvent> events) {
        try {
            log.append(stream, lastSequence, events);
        } catch (SequenceTakenException e) {
            throw new Taken(e);
        }
    }

    private void keep(StreamId stream, List<NewEvent> events, Set<Fingerprint> fresh) {
        events.stream()
                .flatMap(event -> event.body().fingerprint().stream())
                .filter(fingerprint -> !bodies.has(stream, fingerprint))
                .forEach(fresh::add);
        fresh.forEach(fingerprint ->
                judged.apply(fingerprint).ifPresent(content -> bodies.insert(stream, fingerprint, content)));
    }

    /** Ends the transaction. */
    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Taken(SequenceTakenException cause) {
            super(cause);
        }
    }
}
