package org.groundbreak.decisions.hygiene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.people.PersonNumber;

/**
 * All that is looked at.
 *
 * @param macro what the published version says
 * @param state what is recorded; {@link DecisionState#NONE} when nothing is
 * @param holders everybody who is named, by role; unmodifiable
 * @param today the day it is for whoever asks
 * @param technicalGroup whether the space has a technical group
 * @param names of people whom the page does not name, as whoever asks reads them
 */
public record DecisionSight(
        DaciMacro macro,
        DecisionState state,
        Map<DaciRole, List<HolderSight>> holders,
        LocalDate today,
        boolean technicalGroup,
        Function<PersonNumber, String> names) {

    public DecisionSight {
        Map<DaciRole, List<HolderSight>> all = new EnumMap<>(DaciRole.class);
        for (DaciRole role : DaciRole.values()) {
            all.put(role, List.copyOf(holders.getOrDefault(role, List.of())));
        }
        holders = Collections.unmodifiableMap(all);
    }

    /** Who is named in a role. */
    List<HolderSight> in(DaciRole role) {
        return holders.get(role);
    }

    /** The names of those of all roles of whom that is so, each once. */
    List<String> shown(Predicate<HolderSight> which) {
        List<String> shown = new ArrayList<>();
        Arrays.stream(DaciRole.values())
                .flatMap(role -> in(role).stream())
                .filter(which)
                .forEach(holder -> shown.add(holder.shown()));
        return shown.stream().distinct().toList();
    }

    /** The name of a person, whether the page names him or not. */
    String shown(PersonNumber person) {
        return shown(holder -> holder.person().equals(Optional.of(person))).stream()
                .findFirst()
                .orElseGet(() -> names.apply(person));
    }

    /** How they came to be it, of all who matter: who counts as approver, who waits to, and who decided what stands. */
    List<ApproverSeat> seats() {
        return Stream.of(
                        state.approver().seat(),
                        state.approver().pending(),
                        state.decision().flatMap(RecordedDecision::seat))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The approver who counts although the page does not name him alone (rule D7); empty where the page says who does. */
    Optional<String> stillCounts() {
        Optional<PersonNumber> named = state.published()
                .flatMap(version -> version.roles().of(DaciRole.APPROVER).only());
        return state.approver()
                .seat()
                .map(ApproverSeat::person)
                .filter(person -> !named.equals(Optional.of(person)))
                .map(this::shown);
    }
}
