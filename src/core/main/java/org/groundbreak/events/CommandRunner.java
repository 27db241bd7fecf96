package org.groundbreak.events;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.groundbreak.people.PersonNumber;

/**
 * Carries out commands: decide on what was read, append. When somebody else was quicker, what he wrote is read, and the
 * command is decided again on the state it leads to, three times at most (rule E2). Events stand for ever, so what was
 * read before is not read again. Holds no state between calls; may be used by many threads.
 *
 * @param <S> the state
 * @param <C> the commands
 * @param <E> the events
 */
public final class CommandRunner<S, C extends Command, E> {

    private static final int ATTEMPTS = 4;

    private final EventLog log;
    private final Decider<S, C, E> decider;
    private final EventCodec<E> codec;
    private final Clock clock;
    private final RandomGenerator salts;

    /** @param salts where the salts of texts come from; in the product a {@link java.security.SecureRandom} */
    public CommandRunner(
            EventLog log, Decider<S, C, E> decider, EventCodec<E> codec, Clock clock, RandomGenerator salts) {
        this.log = log;
        this.decider = decider;
        this.codec = codec;
        this.clock = clock;
        this.salts = salts;
    }

    /** A stream as it is now: one read of the log. */
    public EventStream<S, E> read(StreamId id) {
        return stream(id, log.read(id));
    }

    /** A stream of these events, which are all that it has. Nothing is read. */
    public EventStream<S, E> stream(StreamId id, List<RecordedEvent> events) {
        List<LogEntry<E>> entries = codec.decodeAll(events);
        return new EventStream<>(id, entries, decider.fold(entries));
    }

    /**
     * Carries out one command. Call it where {@link EventLog#append} may be called, and outside of any transaction.
     *
     * @param stream as it was read in this request; what was written since is noticed
     * @throws ConflictException when the first attempt and three more each met somebody else's events
     */
    public Outcome<S, E> run(EventStream<S, E> stream, C command) {
        EventStream<S, E> present = stream;
        SequenceTakenException taken = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return attempt(present, command);
            } catch (SequenceTakenException e) {
                taken = e;
                present = followed(present, log.readAfter(present.id(), present.lastSequence()));
            }
        }
        throw new ConflictException(stream.id(), ATTEMPTS, taken);
    }

    private Outcome<S, E> attempt(EventStream<S, E> stream, C command) throws SequenceTakenException {
        Decision<E> decision = decider.decide(stream.state(), command);
        if (decision instanceof Decision.Refused<E> refused) {
            return new Outcome.Refused<>(stream, refused.refusal());
        }
        List<Proposal<E>> proposals = ((Decision.Accepted<E>) decision).proposals();
        if (proposals.isEmpty()) {
            return new Outcome.Done<>(stream, List.of());
        }
        List<NewEvent> additions = additions(proposals, command, stream.lastAt());
        log.append(stream.id(), stream.lastSequence(), additions);
        List<RecordedEvent> appended = recorded(stream.id(), stream.lastSequence(), additions);
        return new Outcome.Done<>(followed(stream, appended), appended);
    }

    private List<NewEvent> additions(List<Proposal<E>> proposals, C command, Optional<Instant> lastAt) {
        List<NewEvent> additions = new ArrayList<>();
        Optional<Instant> last = lastAt;
        Instant now = clock.instant();
        for (Proposal<E> proposal : proposals) {
            NewEvent addition = addition(proposal, command, last, now);
            additions.add(addition);
            last = Optional.of(addition.header().at());
        }
        return additions;
    }

    private NewEvent addition(Proposal<E> proposal, C command, Optional<Instant> last, Instant now) {
        boolean byItself = proposal.clockAt().isPresent();
        RecordingTime time =
                byItself ? RecordingTime.planned(last, proposal.clockAt().get(), now) : RecordingTime.after(last, now);
        return new NewEvent(
                byItself
                        ? new EventHeader(time.at(), PersonNumber.CLOCK, 0)
                        : new EventHeader(time.at(), command.actor(), command.pageVersion()),
                time.stamp(codec.encode(proposal.event())),
                proposal.text().map(text -> FreeText.salted(text, salts)));
    }

    private static List<RecordedEvent> recorded(StreamId stream, long lastSequence, List<NewEvent> additions) {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (NewEvent addition : additions) {
            recorded.add(addition.recordedAs(stream, lastSequence + recorded.size() + 1));
        }
        return recorded;
    }

    /** The stream with what came after, folded on from the state it had. */
    private EventStream<S, E> followed(EventStream<S, E> stream, List<RecordedEvent> later) {
        List<LogEntry<E>> entries = codec.decodeAll(later);
        S after = stream.state();
        for (LogEntry<E> entry : entries) {
            after = decider.evolve(after, entry);
        }
        return stream.followedBy(entries, after);
    }
}
