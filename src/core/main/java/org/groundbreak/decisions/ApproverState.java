package org.groundbreak.decisions;

import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * Who may decide, and who waits to.
 *
 * @param seat the approver who counts
 * @param pending the one whom the published version names instead, until that is confirmed (rule D7)
 * @param confirming the driver who may confirm it: never one who made himself driver after the first version
 */
public record ApproverState(
        Optional<ApproverSeat> seat, Optional<ApproverSeat> pending, Optional<PersonNumber> confirming) {

    static final ApproverState NONE = new ApproverState(Optional.empty(), Optional.empty(), Optional.empty());

    /** The first version counts as it is. */
    ApproverState first(Optional<ApproverSeat> named, Optional<PersonNumber> driver) {
        return new ApproverState(named, Optional.empty(), driver);
    }

    /** A later version, where a change of the approver counts at once. Who was named before stays as he came. */
    ApproverState open(Optional<ApproverSeat> named, Optional<PersonNumber> driver) {
        return new ApproverState(named.map(this::known), Optional.empty(), driver.or(() -> confirming));
    }

    /** A later version, where it has to be confirmed. Naming the one who counts again takes a change back. */
    ApproverState fixed(Optional<ApproverSeat> named, Optional<PersonNumber> driver) {
        Optional<ApproverSeat> waits =
                named.filter(other -> !isPerson(seat, other)).map(this::known);
        return new ApproverState(seat, waits, driver.or(() -> confirming));
    }

    ApproverState confirmed(PersonNumber approver, PersonNumber by) {
        return pending.filter(waiting -> waiting.person().equals(approver)).isPresent()
                ? new ApproverState(pending.map(waiting -> waiting.confirmed(by)), Optional.empty(), confirming)
                : this;
    }

    private ApproverSeat known(ApproverSeat named) {
        if (isPerson(seat, named)) {
            return seat.orElseThrow();
        }
        return isPerson(pending, named) ? pending.orElseThrow() : named;
    }

    private static boolean isPerson(Optional<ApproverSeat> one, ApproverSeat other) {
        return one.filter(known -> known.person().equals(other.person())).isPresent();
    }
}
