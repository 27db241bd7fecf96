package org.groundbreak.decisions.hygiene;

import java.util.List;

/** The macro is no decision of its own: it has no id, or an earlier one of the page has the same. Nothing can be recorded of it. */
final class NoOwnId implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return switch (sight.macro().identity()) {
            case OWN -> List.of();
            case NO_ID -> List.of(new HygieneFinding("no-id", List.of()));
            case DOUBLED_ID ->
                HygieneRule.about("doubled-id", sight.macro().id().stream().toList());
        };
    }
}
