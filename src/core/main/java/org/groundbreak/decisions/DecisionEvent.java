package org.groundbreak.decisions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/** What can happen to a decision. Who, when and at which page version stand in the {@link EventHeader} of its entry. */
public sealed interface DecisionEvent {

    /** The event as it is kept. @throws IllegalStateException for an {@link Unreadable} one, which is never written */
    EventBody body();

    /** The state after this event, which stands under that header. */
    DecisionState applyTo(DecisionState state, EventHeader header);

    /**
     * A version of the page was published that names others, or another due date, or the first to have an option that says
     * something (rule D5).
     *
     * @param roles who holds which role in it
     * @param due until when it shall be decided, when that is a date
     * @param contributors who wrote that version, and those since the one before that was looked at; none when these
     *     were saved anonymously
     * @param day on which it was published, in the zone of the space
     * @param fixed whether another approver has to be confirmed (rule D7)
     * @param begun whether one of its options says something
     * @param before what it follows, when it is the first (rule D20)
     */
    record RolesSeen(
            PublishedRoles roles,
            Optional<LocalDate> due,
            Set<PersonNumber> contributors,
            LocalDate day,
            boolean fixed,
            boolean begun,
            Succession before)
            implements DecisionEvent {

        public RolesSeen {
            contributors = Collections.unmodifiableSet(new TreeSet<>(contributors));
        }

        @Override
        public EventBody body() {
            Map<String, String> data = new TreeMap<>();
            roles.byRole().forEach((role, holders) -> put(data, role.parameter(), holders));
            put(data, DecisionEventKeys.GONE, before.drivers());
            before.due().ifPresent(date -> data.put(DecisionEventKeys.DUE_BEFORE, date.toString()));
            due.ifPresent(date -> data.put(DecisionEventKeys.DUE, date.toString()));
            if (!contributors.isEmpty()) {
                data.put(DecisionEventKeys.BY, numbers(contributors));
            }
            data.put(DecisionEventKeys.DAY, day.toString());
            data.put(DecisionEventKeys.FIXED, Boolean.toString(fixed));
            data.put(DecisionEventKeys.BEGUN, Boolean.toString(begun));
            return DecisionEventType.ROLES_SEEN.body(data);
        }

        @Override
        public DecisionState applyTo(DecisionState state, EventHeader header) {
            return new RolesFold(state, header, this).after();
        }

        private static void put(Map<String, String> data, String key, RoleHolders holders) {
            if (!holders.persons().isEmpty()) {
                data.put(key, numbers(holders.persons()));
            }
            if (holders.unknown() > 0) {
                data.put(key + DecisionEventKeys.UNKNOWN, Integer.toString(holders.unknown()));
            }
        }

        private static String numbers(Iterable<PersonNumber> persons) {
            StringBuilder numbers = new StringBuilder();
            persons.forEach(
                    person -> numbers.append(numbers.isEmpty() ? "" : ",").append(person));
            return numbers.toString();
        }
    }

    /** That somebody is the approver was confirmed by whoever may (rule D7). */
    record ApproverConfirmed(PersonNumber approver) implements DecisionEvent {
        @Override
        public EventBody body() {
            return DecisionEventType.APPROVER_CONFIRMED.body(Map.of(DecisionEventKeys.APPROVER, approver.toString()));
        }

        @Override
        public DecisionState applyTo(DecisionState state, EventHeader header) {
            return state.with(state.approver().confirmed(approver, header.actor()));
        }
    }

    /**
     * The approver decided on the content of that fingerprint and of the header's page version (rule D8). The option's name,
     * the rationale and the dissent are its texts.
     */
    record DecisionMade(Fingerprint fingerprint, boolean reasoned, DissentKind dissent) implements DecisionEvent {
        @Override
        public EventBody body() {
            return new EventBody(
                    DecisionEventType.DECISION_MADE.type(),
                    Optional.of(fingerprint),
                    Map.of(
                            DecisionEventKeys.REASONED,
                            Boolean.toString(reasoned),
                            DecisionEventKeys.DISSENT,
                            dissent.name()));
        }

        @Override
        public DecisionState applyTo(DecisionState state, EventHeader header) {
            return state.decided(new RecordedDecision(
                    state.sequence(),
                    header.actor(),
                    header.at(),
                    header.pageVersion(),
                    fingerprint,
                    reasoned,
                    dissent,
                    state.approver().seat()));
        }
    }

    /** The decision no longer stands (rule D11). The reason is its text. */
    record DecisionReopened() implements DecisionEvent {
        @Override
        public EventBody body() {
            return DecisionEventType.DECISION_REOPENED.body(Map.of());
        }

        @Override
        public DecisionState applyTo(DecisionState state, EventHeader header) {
            return state.reopened(new Reopening(state.sequence(), header.actor(), header.at()));
        }
    }

    /**
     * How it stands was written into the page, in the version of the header (rule D12).
     *
     * @param about the sequence of the event that says how it stood
     * @param fingerprint of what was written
     */
    record CopyWritten(long about, Fingerprint fingerprint) implements DecisionEvent {
        @Override
        public EventBody body() {
            return new EventBody(
                    DecisionEventType.COPY_WRITTEN.type(),
                    Optional.of(fingerprint),
                    Map.of(DecisionEventKeys.ABOUT, Long.toString(about)));
        }

        @Override
        public DecisionState applyTo(DecisionState state, EventHeader header) {
            return state.standing().orElse(0) == about
                    ? state.copied(new WrittenCopy(header.pageVersion(), fingerprint))
                    : state.wrote(fingerprint);
        }
    }

    /** Something a newer version of the product wrote, or that is damaged (rule D13). Only ever read. */
    record Unreadable(EventType type) implements DecisionEvent {
        @Override
        public EventBody body() {
            throw new IllegalStateException("Not to be written: " + type);
        }

        @Override
        public DecisionState applyTo(DecisionState state, EventHeader header) {
            return state.asUnreadable();
        }
    }
}
