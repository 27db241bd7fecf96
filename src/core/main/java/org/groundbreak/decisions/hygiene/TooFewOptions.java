package org.groundbreak.decisions.hygiene;

import java.util.List;

/** There is nothing to choose between. */
final class TooFewOptions implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return switch (sight.macro().options().size()) {
            case 0 -> HygieneRule.when(true, "no-option");
            case 1 ->
                HygieneRule.when(
                        true, "one-option", sight.macro().options().get(0).name());
            default -> List.of();
        };
    }
}
