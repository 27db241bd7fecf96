package org.groundbreak.decisions.hygiene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.people.PersonNumber;

/**
 * All that is looked at.
 *
 * @param macro what the published version says
 * @param state what is recorded; {@link DecisionState#NONE} when nothing is
 * @param holders everybody who is named, by role; unmodifiable
 * @param today the day it is for whoever asks
 * @param technicalGroup whether the space has a technical group
 */
public record DecisionSight(
        DaciMacro macro,
        DecisionState state,
        Map<DaciRole, List<HolderSight>> holders,
        LocalDate today,
        boolean technicalGroup) {

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

    /** The name of a person, when the page names him at all. */
    List<String> shown(PersonNumber person) {
        return shown(holder -> holder.person().equals(Optional.of(person)));
    }
}
