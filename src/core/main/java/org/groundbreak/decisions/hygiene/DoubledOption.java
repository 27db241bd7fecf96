package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.DaciOption;

/** Several options have one name, so that none of them can be chosen. */
final class DoubledOption implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        List<DaciOption> options = sight.macro().options();
        return HygieneRule.about(
                "doubled-option",
                options.stream()
                        .filter(option ->
                                options.stream().anyMatch(other -> other != option && other.isNamed(option.name())))
                        .map(DaciOption::name)
                        .distinct()
                        .toList());
    }
}
