package org.groundbreak.decisions.hygiene;

import java.util.List;
import java.util.Optional;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionArea;

/** A decision about architecture has no contributor of the technical group; or the space has no such group, which is said. */
final class NoTechnicalContributor implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        if (!sight.macro().area().equals(Optional.of(DecisionArea.ARCHITECTURE))) {
            return List.of();
        }
        return sight.technicalGroup()
                ? HygieneRule.when(
                        sight.in(DaciRole.CONTRIBUTORS).stream().noneMatch(HolderSight::technical),
                        "no-technical-contributor")
                : HygieneRule.when(true, "no-technical-group");
    }
}
