package org.groundbreak.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Carries out commands: read, fold, decide, append. When somebody else was quicker, the command is decided again from
 * the fresh stream, three times at most (rule E2). Holds no state between calls; may be used by many threads.
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

    /**
     * Carries out one command. Call it where {@link EventLog#append} may be called, and outside of any transaction.
     *
     * @throws ConflictException when the first attempt and three more each met somebody else's events
     */
    public Outcome<S> run(StreamId stream, C command) {
        SequenceTakenException taken = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return attempt(stream, command);
            } catch (SequenceTakenException e) {
                taken = e;
            }
        }
        throw new ConflictException(stream, ATTEMPTS, taken);
    }

    private Outcome<S> attempt(StreamId stream, C command) throws SequenceTakenException {
        List<RecordedEvent> events = log.read(stream);
        S state = decider.fold(codec.decodeAll(events));
        Decision<E> decision = decider.decide(state, command);
        if (decision instanceof Decision.Refused<E> refused) {
            return new Outcome.Refused<>(state, refused.refusal());
        }
        List<Proposal<E>> proposals = ((Decision.Accepted<E>) decision).proposals();
        if (proposals.isEmpty()) {
            return new Outcome.Done<>(state, List.of());
        }
        List<NewEvent> additions = additions(proposals, command, RecordingTime.after(events, clock));
        long lastSequence = events.isEmpty() ? 0 : events.get(events.size() - 1).sequence();
        log.append(stream, lastSequence, additions);
        return done(state, recorded(stream, lastSequence, additions));
    }

    private List<NewEvent> additions(List<Proposal<E>> proposals, C command, RecordingTime time) {
        EventHeader header = new EventHeader(time.at(), command.actor(), command.pageVersion());
        return proposals.stream()
                .map(proposal -> new NewEvent(
                        header,
                        time.stamp(codec.encode(proposal.event())),
                        proposal.text().map(text -> FreeText.salted(text, salts))))
                .toList();
    }

    private static List<RecordedEvent> recorded(StreamId stream, long lastSequence, List<NewEvent> additions) {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (NewEvent addition : additions) {
            recorded.add(addition.recordedAs(stream, lastSequence + recorded.size() + 1));
        }
        return recorded;
    }

    private Outcome<S> done(S state, List<RecordedEvent> recorded) {
        S after = state;
        for (LogEntry<E> entry : codec.decodeAll(recorded)) {
            after = decider.evolve(after, entry);
        }
        return new Outcome.Done<>(after, recorded);
    }
}
