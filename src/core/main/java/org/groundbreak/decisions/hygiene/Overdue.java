package org.groundbreak.decisions.hygiene;

import java.util.List;

/** The due date has passed, and it is not decided. */
final class Overdue implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return sight.macro().due().date().stream()
                .filter(due ->
                        sight.today().isAfter(due) && sight.state().decision().isEmpty())
                .map(due -> new HygieneFinding("overdue", List.of(due.toString())))
                .toList();
    }
}
