package org.groundbreak.specs;

import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * A part of a spec goes from somebody who leaves to somebody else. Rule S16: as the command says it, but only while he has that
 * part; whoever was given it in the meantime is not driven out by a list that is older than that.
 *
 * @param naming who has the part instead: {@link NameApprover} or {@link NameDriver}
 * @param leaving who has it now
 */
public record InPlaceOf(SpecCommand naming, PersonNumber leaving) implements SpecCommand {

    public InPlaceOf {
        if (!(naming instanceof NameApprover) && !(naming instanceof NameDriver)) {
            throw new IllegalArgumentException("No part is handed over by " + naming);
        }
    }

    @Override
    public PersonNumber actor() {
        return naming.actor();
    }

    @Override
    public int pageVersion() {
        return naming.pageVersion();
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        Decision<SpecEvent> decision = naming.decide(state);
        Optional<PersonNumber> holder = naming instanceof NameDriver ? state.driver() : state.approver();
        boolean his = holder.equals(Optional.of(leaving));
        return decision instanceof Decision.Accepted<SpecEvent> && !his ? refuse(SpecRefusal.PART_GONE) : decision;
    }
}
