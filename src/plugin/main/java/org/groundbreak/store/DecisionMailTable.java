package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;

/** Who was told of which decision. Writes open transactions of their own. */
public final class DecisionMailTable {

    private final ActiveObjects ao;
    private final UniqueRows<DecisionMailRow> rows;

    public DecisionMailTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, DecisionMailRow.class);
    }

    /**
     * Claims somebody's mail about a decision, before it is sent (rule D15). Of several who do so, on whatever node and
     * whenever, one is told that it is his.
     *
     * @param sequence of the event that decided
     */
    public boolean claim(StreamId stream, long sequence, PersonNumber person, Instant now) {
        return rows.findOrInsert(
                () -> has(stream, sequence, person) ? Optional.of(false) : Optional.empty(),
                Map.of("STREAM", stream.value(), "SEQ", sequence, "PERSON", person.value(), "AT", now.toEpochMilli()),
                made -> true);
    }

    /**
     * Whose mail about another event that decided the same thing was claimed after that instant.
     *
     * @param sequence of the event that decided, which does not count
     */
    public Set<PersonNumber> toldOfOthersSince(StreamId stream, long sequence, Instant instant) {
        return Stream.of(ao.find(
                        DecisionMailRow.class,
                        Query.select()
                                .where(
                                        "STREAM = ? AND SEQ <> ? AND AT > ?",
                                        stream.value(),
                                        sequence,
                                        instant.toEpochMilli())))
                .map(row -> new PersonNumber(row.getPerson()))
                .collect(Collectors.toSet());
    }

    /** Takes a claim back of which it is sure that nothing was sent (rule C14). */
    public void release(StreamId stream, long sequence, PersonNumber person) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(
                DecisionMailRow.class,
                "STREAM = ? AND SEQ = ? AND PERSON = ?",
                stream.value(),
                sequence,
                person.value()));
    }

    /** Notes that everybody who is to be told of it was. */
    public void finish(StreamId stream, long sequence, Instant now) {
        claim(stream, sequence, PersonNumber.CLOCK, now);
    }

    /** Whether everybody who is to be told of it was. */
    public boolean isFinished(StreamId stream, long sequence) {
        return has(stream, sequence, PersonNumber.CLOCK);
    }

    /** Removes what was noted before that instant. */
    public void forgetBefore(Instant instant) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(DecisionMailRow.class, "AT < ?", instant.toEpochMilli()));
    }

    private boolean has(StreamId stream, long sequence, PersonNumber person) {
        return ao.count(
                        DecisionMailRow.class,
                        "STREAM = ? AND SEQ = ? AND PERSON = ?",
                        stream.value(),
                        sequence,
                        person.value())
                > 0;
    }
}
