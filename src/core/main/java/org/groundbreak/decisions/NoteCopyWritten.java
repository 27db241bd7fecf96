package org.groundbreak.decisions;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/**
 * How the decision stands was written into the page. Rule D12: what was written is remembered by its fingerprint, so that
 * it can be said whether the page still says it. Who may edit the page may do it; nothing is decided by it.
 *
 * @param pageVersion the version that has it, at least 1
 * @param about the sequence of the event that said how it stood, as the actor saw it
 * @param fingerprint of what was written, by {@link DaciMacro#outcomes()}
 */
public record NoteCopyWritten(PersonNumber actor, int pageVersion, long about, Fingerprint fingerprint)
        implements DecisionCommand {

    @Override
    public Decision<DecisionEvent> decide(DecisionState state) {
        if (pageVersion < 1) {
            return refuse(DecisionRefusal.VERSION_REQUIRED);
        }
        if (state.standing().isEmpty()) {
            return refuse(DecisionRefusal.NOT_DECIDED);
        }
        if (state.standing().getAsLong() != about) {
            // How it stands has changed since: what was written is ours all the same, and may be replaced (rule D17).
            return state.written().contains(fingerprint)
                    ? accept()
                    : accept(new DecisionEvent.CopyWritten(about, fingerprint));
        }
        boolean known = state.copy().equals(Optional.of(new WrittenCopy(pageVersion, fingerprint)));
        return known ? accept() : accept(new DecisionEvent.CopyWritten(about, fingerprint));
    }
}
