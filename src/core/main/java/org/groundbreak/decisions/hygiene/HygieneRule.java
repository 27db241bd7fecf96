package org.groundbreak.decisions.hygiene;

import java.util.List;

/** One thing that can be wrong with a decision. */
interface HygieneRule {

    /** What is wrong; empty when it is not. Never throws. */
    List<HygieneFinding> check(DecisionSight sight);

    /** One finding about these, or none when there are none. */
    static List<HygieneFinding> about(String code, List<String> subjects) {
        return subjects.isEmpty() ? List.of() : List.of(new HygieneFinding(code, subjects));
    }

    /** One finding, where that is so. */
    static List<HygieneFinding> when(boolean wrong, String code, String... subjects) {
        return wrong ? List.of(new HygieneFinding(code, List.of(subjects))) : List.of();
    }
}
