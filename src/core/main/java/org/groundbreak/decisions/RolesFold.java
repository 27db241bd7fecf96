package org.groundbreak.decisions;

import java.util.Optional;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;

/**
 * What a published version makes of who may decide (rules D5 to D7).
 *
 * @param state before it
 * @param header of its event
 * @param seen what it says
 */
record RolesFold(DecisionState state, EventHeader header, DecisionEvent.RolesSeen seen) {

    DecisionState after() {
        PublishedVersion version =
                new PublishedVersion(state.sequence(), header.pageVersion(), seen.roles(), seen.due());
        return state.published(version, approver(version), seen.begun());
    }

    private ApproverState approver(PublishedVersion version) {
        Optional<ApproverSeat> named = seen.roles().of(DaciRole.APPROVER).only().map(person -> seat(version, person));
        if (state.published().isEmpty()) {
            return state.approver().first(named, driver());
        }
        return seen.fixed()
                ? state.approver().fixed(named, confirming())
                : state.approver().open(named, confirming());
    }

    private ApproverSeat seat(PublishedVersion version, PersonNumber person) {
        boolean afterDue = version.isDueBefore(seen.day())
                || state.published()
                        .filter(before -> before.isDueBefore(seen.day()))
                        .isPresent();
        return new ApproverSeat(
                person,
                version.sequence(),
                version.version(),
                seen.contributors().contains(person),
                afterDue,
                Optional.empty());
    }

    /** The driver, unless he made himself one. */
    private Optional<PersonNumber> confirming() {
        Optional<PersonNumber> before = state.published()
                .flatMap(version -> version.roles().of(DaciRole.DRIVER).only());
        return driver().filter(person -> !before.equals(Optional.of(person)))
                .filter(person -> !seen.contributors().contains(person));
    }

    private Optional<PersonNumber> driver() {
        return seen.roles().of(DaciRole.DRIVER).only();
    }
}
