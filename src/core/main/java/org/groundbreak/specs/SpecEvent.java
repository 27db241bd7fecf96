package org.groundbreak.specs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.storage.Fingerprint;

/** What can happen to a spec. Who, when and at which page version stand in the {@link EventHeader} of its entry. */
public sealed interface SpecEvent {

    /** The event as it is kept. @throws IllegalStateException for an {@link Unreadable} one, which is never written */
    EventBody body();

    /** The state after this event, which stands under that header. */
    SpecState applyTo(SpecState state, EventHeader header);

    /**
     * The page was published with the macro for the first time (rules S1 and S2).
     *
     * @param driver who published it, when somebody else made it a spec
     * @param copyOf the page it is a copy of, where that is known
     */
    record Registered(
            long contentId,
            SpecKind kind,
            Optional<PersonNumber> driver,
            Optional<String> seed,
            Optional<String> typedEpicKey,
            Optional<Long> copyOf)
            implements SpecEvent {
        @Override
        public EventBody body() {
            Map<String, String> data = new TreeMap<>();
            data.put(SpecEventKeys.CONTENT, Long.toString(contentId));
            data.put(SpecEventKeys.KIND, kind.name());
            driver.ifPresent(value -> data.put(SpecEventKeys.DRIVER, value.toString()));
            seed.ifPresent(value -> data.put(SpecEventKeys.SEED, value));
            copyOf.ifPresent(value -> data.put(SpecEventKeys.COPY_OF, Long.toString(value)));
            typedEpicKey.ifPresent(value -> data.put(SpecEventKeys.TYPED_EPIC, value));
            return SpecEventBody.plain(SpecEventType.SPEC_REGISTERED, data);
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            // The id of a page elsewhere is that of another page here, or of none (rule H7).
            Optional<Long> original = copyOf.filter(there -> !header.elsewhere());
            return state.registered(
                    new Registration(contentId, kind, driver.orElse(header.actor()), header.at(), seed, original),
                    typedEpicKey);
        }
    }

    /** Somebody became the approver, in place of whoever was it before (rule S3). */
    record ApproverNamed(PersonNumber approver) implements SpecEvent {
        @Override
        public EventBody body() {
            return SpecEventBody.plain(
                    SpecEventType.APPROVER_NAMED, Map.of(SpecEventKeys.APPROVER, approver.toString()));
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.approvedBy(approver);
        }
    }

    /** Somebody became the driver, in place of whoever was it before (rule S15). */
    record DriverNamed(PersonNumber driver) implements SpecEvent {

        @Override
        public EventBody body() {
            return SpecEventBody.plain(SpecEventType.DRIVER_NAMED, Map.of(SpecEventKeys.DRIVER, driver.toString()));
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.drivenBy(driver).with(state.review().handedOver());
        }
    }

    /** Something happened in the review (rules R1 to R21). */
    record InReview(ReviewEvent event) implements SpecEvent {
        @Override
        public EventBody body() {
            return event.body();
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.with(state.review().after(event, state.sequence(), header, state.approver()));
        }
    }

    /** The approval in which that round had ended no longer stands (rule S9). */
    record ApprovalWithdrawn(int round) implements SpecEvent {
        @Override
        public EventBody body() {
            return SpecEventBody.ofRound(SpecEventType.APPROVAL_WITHDRAWN, round);
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.with(state.review().approvalWithdrawn(state.sequence(), header));
        }
    }

    /** The approver said that the approval holds for other content, too (rule S14). Its text is the reason. */
    record ApprovalReaffirmed(int round, Fingerprint fingerprint) implements SpecEvent {
        @Override
        public EventBody body() {
            EventBody plain = SpecEventBody.ofRound(SpecEventType.APPROVAL_REAFFIRMED, round);
            return new EventBody(plain.type(), Optional.of(fingerprint), plain.data());
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.with(state.review().reaffirmed(JudgedVersion.of(header), fingerprint));
        }
    }

    /** An epic was linked (rule S10). */
    record EpicLinked(EpicRef epic) implements SpecEvent {
        @Override
        public EventBody body() {
            return SpecEventBody.ofEpic(SpecEventType.EPIC_LINKED, epic);
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.with(state.links().with(epic, header.at()));
        }
    }

    /** A link to an epic was taken away (rule S10). */
    record EpicUnlinked(EpicRef epic) implements SpecEvent {
        @Override
        public EventBody body() {
            return SpecEventBody.ofEpic(SpecEventType.EPIC_UNLINKED, epic);
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.with(state.links().without(epic));
        }
    }

    /** The page is no longer treated as a spec (rule S11). */
    record Stopped() implements SpecEvent {
        @Override
        public EventBody body() {
            return SpecEventBody.plain(SpecEventType.SPEC_STOPPED, Map.of());
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.asStopped();
        }
    }

    /** The page is treated as a spec again (rule S13). */
    record Resumed() implements SpecEvent {
        @Override
        public EventBody body() {
            return SpecEventBody.plain(SpecEventType.SPEC_RESUMED, Map.of());
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.asResumed();
        }
    }

    /** Something a newer version of the product wrote, or that is damaged (rule S12). Only ever read. */
    record Unreadable(EventType type) implements SpecEvent {
        @Override
        public EventBody body() {
            throw new IllegalStateException("Not to be written: " + type);
        }

        @Override
        public SpecState applyTo(SpecState state, EventHeader header) {
            return state.asUnreadable();
        }
    }
}
