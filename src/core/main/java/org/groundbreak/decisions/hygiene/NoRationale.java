package org.groundbreak.decisions.hygiene;

import java.util.List;

/** It was decided, and nobody said why. */
final class NoRationale implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.when(
                sight.state().decision().filter(made -> !made.reasoned()).isPresent(), "no-rationale");
    }
}
