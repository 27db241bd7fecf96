package org.groundbreak.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        ApproverState approver = state.approver().naming(selfNamed());
        if (state.published().isEmpty()) {
            return seen.fixed() && seen.before().isAfterGone()
                    ? approver.succeeding(named, seen.before().drivers().only(), otherDriver())
                    : approver.first(named, driver());
        }
        return seen.fixed()
                ? approver.fixed(named, otherDriver(), isUnknown())
                : approver.open(named, otherDriver(), isUnknown());
    }

    /**
     * Rule D6: who put himself there beside somebody else did so, too, whoever takes the other one out. While somebody is
     * named whom the host does not know, that may be one of those from before.
     */
    private Set<PersonNumber> selfNamed() {
        RoleHolders named = seen.roles().of(DaciRole.APPROVER);
        List<PersonNumber> before = state.published()
                .map(version -> version.roles().of(DaciRole.APPROVER).persons())
                .orElse(List.of());
        Set<PersonNumber> themselves = new TreeSet<>(state.approver().selfNamed());
        if (named.unknown() == 0) {
            themselves.retainAll(named.persons());
        }
        named.persons().stream()
                .filter(person -> !before.contains(person))
                .filter(seen.contributors()::contains)
                .forEach(themselves::add);
        return themselves;
    }

    /** Whether one is named, and the host does not know him. */
    private boolean isUnknown() {
        RoleHolders named = seen.roles().of(DaciRole.APPROVER);
        return named.persons().isEmpty() && named.unknown() == 1;
    }

    private ApproverSeat seat(PublishedVersion version, PersonNumber person) {
        return new ApproverSeat(
                person,
                version.sequence(),
                version.version(),
                seen.contributors().contains(person),
                moment(version),
                Optional.empty());
    }

    /** Moving the due date in the same edit, or taking it out, hides nothing; nor does giving the macro another id (D20). */
    private DueMoment moment(PublishedVersion version) {
        List<LocalDate> dates = Stream.of(
                        state.published().flatMap(PublishedVersion::due),
                        seen.before().due(),
                        version.due())
                .flatMap(Optional::stream)
                .toList();
        if (dates.isEmpty()) {
            return DueMoment.UNDATED;
        }
        return dates.stream().anyMatch(seen.day()::isAfter) ? DueMoment.AFTER : DueMoment.BEFORE;
    }

    /** The driver whom this version names and the one before did not, unless he made himself one. */
    private Optional<PersonNumber> otherDriver() {
        Optional<PersonNumber> before = state.published()
                .flatMap(version -> version.roles().of(DaciRole.DRIVER).only());
        return driver().filter(person -> !before.equals(Optional.of(person)))
                .filter(person -> !seen.contributors().contains(person));
    }

    private Optional<PersonNumber> driver() {
        return seen.roles().of(DaciRole.DRIVER).only();
    }
}
