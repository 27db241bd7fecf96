package org.groundbreak.decisions.hygiene;

import java.util.List;

/** An option has no name, so that it cannot be chosen. */
final class NamelessOption implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.when(
                sight.macro().options().stream()
                        .anyMatch(option -> option.name().isEmpty()),
                "nameless-option");
    }
}
