package org.groundbreak.decisions.hygiene;

import java.util.List;

/** What stands as the area is none, so that nobody can say whether it needs a technical contributor. */
final class UnknownArea implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.about(
                "unknown-area",
                sight.macro().area().isPresent()
                        ? List.of()
                        : sight.macro().typedArea().stream().toList());
    }
}
