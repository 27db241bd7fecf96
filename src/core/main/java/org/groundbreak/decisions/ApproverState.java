package org.groundbreak.decisions;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.groundbreak.people.PersonNumber;

/**
 * Who may decide, and who waits to.
 *
 * @param seat the approver who counts
 * @param pending the one whom the published version names instead, until that is confirmed (rule D7)
 * @param confirming the driver from before that change, who may confirm it
 * @param afterGone whether another decision is gone from the page, whose driver confirms the first approver of this one, and
 *     that is still to come (rule D20)
 * @param driver the last driver whom others have named, or the first version
 * @param unknown the last approver, while the page names somebody in his place whom the host does not know
 * @param selfNamed those whom the page names, alone or beside others, since they wrote that themselves
 */
public record ApproverState(
        Optional<ApproverSeat> seat,
        Optional<ApproverSeat> pending,
        Optional<PersonNumber> confirming,
        boolean afterGone,
        Optional<PersonNumber> driver,
        Optional<ApproverSeat> unknown,
        Set<PersonNumber> selfNamed) {

    static final ApproverState NONE = new ApproverState(
            Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Set.of());

    public ApproverState {
        selfNamed = Collections.unmodifiableSet(new TreeSet<>(selfNamed));
    }

    /** The same before a version is folded in that names these, who wrote that themselves. */
    ApproverState naming(Set<PersonNumber> themselves) {
        return new ApproverState(seat, pending, confirming, afterGone, driver, unknown, themselves);
    }

    /** The first version counts as it is. */
    ApproverState first(Optional<ApproverSeat> named, Optional<PersonNumber> first) {
        return new ApproverState(named, Optional.empty(), first, false, first, Optional.empty(), selfNamed);
    }

    /**
     * The first version on a page from which another decision is gone, where approvers are fixed. Rule D20: it counts once it
     * is confirmed by whoever could have confirmed it there: the driver, if it was one person, or an administrator.
     *
     * @param former that driver
     * @param other a driver who did not make himself one; for whatever comes after
     */
    ApproverState succeeding(
            Optional<ApproverSeat> named, Optional<PersonNumber> former, Optional<PersonNumber> other) {
        return new ApproverState(
                Optional.empty(), named, former, true, other.or(() -> former), Optional.empty(), selfNamed);
    }

    /**
     * A later version, where a change of the approver counts at once. Who was named before stays as he came.
     *
     * @param other a driver who was not named before; none who made himself one
     * @param hidden whether somebody is named whom the host does not know, and nobody else
     */
    ApproverState open(Optional<ApproverSeat> named, Optional<PersonNumber> other, boolean hidden) {
        Optional<PersonNumber> now = other.or(() -> driver);
        return new ApproverState(named.map(this::known), Optional.empty(), now, false, now, behind(hidden), selfNamed);
    }

    /**
     * A later version, where it has to be confirmed. Naming the one who counts again takes a change back. Rule D7: whoever
     * is named as driver while a change waits, or in the same version, does not confirm it. Rule D20: after another decision
     * that is gone, one waits from the first version on, also while the page names none, since that takes nothing back.
     */
    ApproverState fixed(Optional<ApproverSeat> named, Optional<PersonNumber> other, boolean hidden) {
        Optional<ApproverSeat> waits =
                named.filter(changed -> !isPerson(seat, changed)).map(this::known);
        boolean settled = waits.isEmpty() && (named.isPresent() || seat.isEmpty() && !afterGone);
        Optional<PersonNumber> now = other.or(() -> driver);
        return new ApproverState(seat, waits, settled ? now : confirming, afterGone, now, behind(hidden), selfNamed);
    }

    ApproverState confirmed(PersonNumber approver, PersonNumber by) {
        return pending.filter(waiting -> waiting.person().equals(approver)).isPresent()
                ? new ApproverState(
                        pending.map(waiting -> waiting.confirmed(by)),
                        Optional.empty(),
                        driver,
                        false,
                        driver,
                        unknown,
                        selfNamed)
                : this;
    }

    private Optional<ApproverSeat> behind(boolean hidden) {
        return hidden ? pending.or(() -> unknown).or(() -> seat) : Optional.empty();
    }

    private ApproverSeat known(ApproverSeat named) {
        if (isPerson(seat, named)) {
            return seat.orElseThrow();
        }
        if (isPerson(pending, named)) {
            return pending.orElseThrow();
        }
        if (isPerson(unknown, named) && !named.selfMade()) {
            return unknown.orElseThrow();
        }
        return selfNamed.contains(named.person()) ? named.byHimself() : named;
    }

    private static boolean isPerson(Optional<ApproverSeat> one, ApproverSeat other) {
        return one.filter(known -> known.person().equals(other.person())).isPresent();
    }
}
