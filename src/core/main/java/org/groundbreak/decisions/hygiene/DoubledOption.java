package org.groundbreak.decisions.hygiene;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundbreak.decisions.DaciOption;

/** Several options have one name, so that none of them can be chosen. */
final class DoubledOption implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        List<DaciOption> named = sight.macro().options().stream()
                .filter(Predicate.not(option -> option.name().isEmpty()))
                .toList();
        Map<String, Long> count =
                named.stream().collect(Collectors.groupingBy(DaciOption::plainName, Collectors.counting()));
        return HygieneRule.about(
                "doubled-option",
                named.stream()
                        .filter(option -> count.get(option.plainName()) > 1)
                        .map(DaciOption::name)
                        .distinct()
                        .toList());
    }
}
