package org.groundbreak.confluence.decisions;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.DecisionEvent;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.events.EventStream;
import org.groundbreak.people.PersonNumber;

/**
 * The log of one decision, read once: its events and the state they add up to.
 *
 * @param id which decision
 * @param events none for one of which nothing was noted
 */
public record DecisionStream(DecisionId id, EventStream<DecisionState, DecisionEvent> events) {

    /** How the decision stands. */
    public DecisionState state() {
        return events.state();
    }

    /** Everybody whom its state speaks of; never the clock. */
    public Set<PersonNumber> persons() {
        Set<PersonNumber> persons = new LinkedHashSet<>();
        DecisionState state = state();
        state.published()
                .ifPresent(version ->
                        version.roles().byRole().values().forEach(holders -> persons.addAll(holders.persons())));
        state.approver().seat().ifPresent(seat -> add(persons, seat));
        state.approver().pending().ifPresent(seat -> add(persons, seat));
        state.approver().confirming().ifPresent(persons::add);
        state.decision().ifPresent(made -> persons.add(made.by()));
        state.reopening().ifPresent(reopened -> persons.add(reopened.by()));
        persons.remove(PersonNumber.CLOCK);
        return persons;
    }

    private static void add(Set<PersonNumber> persons, ApproverSeat seat) {
        persons.add(seat.person());
        Optional<PersonNumber> confirmedBy = seat.confirmedBy();
        confirmedBy.ifPresent(persons::add);
    }
}
