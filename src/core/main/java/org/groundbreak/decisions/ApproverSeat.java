package org.groundbreak.decisions;

import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * How somebody came to be the approver (rule D6).
 *
 * @param person who
 * @param sequence of the event of the version that named him
 * @param version that version
 * @param selfMade whether he was among those who contributed to it, or to the one that first named him, beside others
 * @param moment whether it was published before or after the due date, as it was before or as it was then
 * @param confirmedBy who confirmed it, where that was asked for
 */
public record ApproverSeat(
        PersonNumber person,
        long sequence,
        int version,
        boolean selfMade,
        DueMoment moment,
        Optional<PersonNumber> confirmedBy) {

    /** Whether it was published after the due date. */
    public boolean afterDue() {
        return moment == DueMoment.AFTER;
    }

    ApproverSeat byHimself() {
        return new ApproverSeat(person, sequence, version, true, moment, confirmedBy);
    }

    ApproverSeat confirmed(PersonNumber by) {
        return new ApproverSeat(person, sequence, version, selfMade, moment, Optional.of(by));
    }
}
