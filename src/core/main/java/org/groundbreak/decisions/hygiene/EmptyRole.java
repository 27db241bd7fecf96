package org.groundbreak.decisions.hygiene;

import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.decisions.DaciRole;

/** A role other than the approver has nobody in it. */
final class EmptyRole implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return Stream.of(DaciRole.DRIVER, DaciRole.CONTRIBUTORS, DaciRole.INFORMED)
                .filter(role -> sight.macro().named(role).isEmpty())
                .map(role -> new HygieneFinding("no-" + role.parameter(), List.of()))
                .toList();
    }
}
