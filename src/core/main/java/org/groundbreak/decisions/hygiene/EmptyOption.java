package org.groundbreak.decisions.hygiene;

import java.util.List;
import org.groundbreak.decisions.DaciOption;

/** Nothing is written about an option. */
final class EmptyOption implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.about(
                "empty-option",
                sight.macro().options().stream()
                        .filter(option -> !option.says())
                        .map(DaciOption::name)
                        .toList());
    }
}
