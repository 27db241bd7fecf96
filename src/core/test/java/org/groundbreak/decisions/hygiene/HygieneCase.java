package org.groundbreak.decisions.hygiene;

import static org.groundbreak.decisions.DaciPages.complete;
import static org.groundbreak.decisions.DaciPages.only;
import static org.groundbreak.decisions.DecisionFixture.ANN;
import static org.groundbreak.decisions.DecisionFixture.BEN;
import static org.groundbreak.decisions.DecisionFixture.EARLY;
import static org.groundbreak.decisions.DecisionFixture.EVE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.people.PersonNumber;

/** A decision in good order by Ann, Ben, Eve and Kim, and what is found of one that is not. */
abstract class HygieneCase {

    static final String MACRO = complete("d1").toStorage();
    static final HolderSight ANN_SEEN = seen("Ann", ANN);
    static final HolderSight BEN_SEEN = seen("Ben", BEN);
    static final HolderSight EVE_SEEN = HolderSight.known("Eve", EVE, true, true, true);
    static final HolderSight KIM_SEEN = seen("Kim", new PersonNumber(4));

    static String name(PersonNumber person) {
        return "person " + person;
    }

    static List<String> codes(String macro, DecisionState state) {
        return findings(macro, state, holders(), true).stream()
                .map(HygieneFinding::code)
                .toList();
    }

    static List<HygieneFinding> findings(
            String macro, DecisionState state, Map<DaciRole, List<HolderSight>> holders, boolean technicalGroup) {
        return Hygiene.findings(
                new DecisionSight(only(macro), state, holders, EARLY.plusDays(1), technicalGroup, HygieneCase::name));
    }

    static Map<DaciRole, List<HolderSight>> holders() {
        Map<DaciRole, List<HolderSight>> holders = new EnumMap<>(DaciRole.class);
        Stream.of(
                        Map.entry(DaciRole.DRIVER, ANN_SEEN),
                        Map.entry(DaciRole.APPROVER, BEN_SEEN),
                        Map.entry(DaciRole.CONTRIBUTORS, EVE_SEEN),
                        Map.entry(DaciRole.INFORMED, KIM_SEEN))
                .forEach(entry -> holders.put(entry.getKey(), List.of(entry.getValue())));
        return holders;
    }

    static HolderSight seen(String shown, PersonNumber person) {
        return HolderSight.known(shown, person, true, true, false);
    }
}
