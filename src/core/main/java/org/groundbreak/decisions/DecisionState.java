package org.groundbreak.decisions;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.groundbreak.storage.Fingerprint;

/**
 * What the events of one decision add up to. Made by {@link DecisionDecider#fold}.
 *
 * @param sequence of the last event folded in; 0 for none
 * @param published what the latest noted version says; empty for a stream without events
 * @param approver who may decide
 * @param begun whether a published version ever had an option that says something
 * @param decision the one that stands
 * @param reopening why none stands any more
 * @param copy what was written into the page of how it stands now
 * @param written fingerprints of all that was ever written into the page of it (rule D17)
 * @param unreadable whether there is an event that this version of the product cannot read (rule D13)
 */
public record DecisionState(
        long sequence,
        Optional<PublishedVersion> published,
        ApproverState approver,
        boolean begun,
        Optional<RecordedDecision> decision,
        Optional<Reopening> reopening,
        Optional<WrittenCopy> copy,
        Set<Fingerprint> written,
        boolean unreadable) {

    /** A decision of which nothing is recorded. */
    public static final DecisionState NONE = new DecisionState(
            0,
            Optional.empty(),
            ApproverState.NONE,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false);

    public DecisionState {
        written = Set.copyOf(written);
    }

    /** Where it stands. */
    public DecisionStatus status() {
        if (decision.isPresent()) {
            return DecisionStatus.DECIDED;
        }
        return begun || reopening.isPresent() ? DecisionStatus.IN_PROGRESS : DecisionStatus.NOT_STARTED;
    }

    /** The sequence of the event that says how it stands: the decision, or its reopening; empty while there is neither. */
    public OptionalLong standing() {
        return decision.map(made -> OptionalLong.of(made.sequence()))
                .or(() -> reopening.map(reopened -> OptionalLong.of(reopened.sequence())))
                .orElse(OptionalLong.empty());
    }

    /**
     * Whether it is decided, and the content is another than the one that was decided on (rule D8).
     *
     * @param now empty where that cannot be told, which counts as another, since nobody has decided on it
     */
    public boolean changedSinceDecided(Optional<Fingerprint> now) {
        return decision.filter(made -> now.map(made::changedSince).orElse(true)).isPresent();
    }

    DecisionState at(long latest) {
        return new DecisionState(latest, published, approver, begun, decision, reopening, copy, written, unreadable);
    }

    DecisionState published(PublishedVersion version, ApproverState changed, boolean anythingSaid) {
        return new DecisionState(
                sequence,
                Optional.of(version),
                changed,
                begun || anythingSaid,
                decision,
                reopening,
                copy,
                written,
                unreadable);
    }

    DecisionState with(ApproverState changed) {
        return new DecisionState(sequence, published, changed, begun, decision, reopening, copy, written, unreadable);
    }

    DecisionState decided(RecordedDecision made) {
        return new DecisionState(
                sequence,
                published,
                approver,
                begun,
                Optional.of(made),
                Optional.empty(),
                Optional.empty(),
                written,
                unreadable);
    }

    DecisionState reopened(Reopening how) {
        return new DecisionState(
                sequence,
                published,
                approver,
                begun,
                Optional.empty(),
                Optional.of(how),
                Optional.empty(),
                written,
                unreadable);
    }

    DecisionState copied(WrittenCopy now) {
        return with(Optional.of(now), now.fingerprint());
    }

    /** Something was written into the page of how it stood before. */
    DecisionState wrote(Fingerprint before) {
        return with(copy, before);
    }

    private DecisionState with(Optional<WrittenCopy> present, Fingerprint one) {
        Set<Fingerprint> all = new HashSet<>(written);
        all.add(one);
        return new DecisionState(sequence, published, approver, begun, decision, reopening, present, all, unreadable);
    }

    DecisionState asUnreadable() {
        return new DecisionState(sequence, published, approver, begun, decision, reopening, copy, written, true);
    }
}
