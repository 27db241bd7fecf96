package org.groundbreak.decisions.hygiene;

import java.util.List;

/**
 * Something that is wrong with a decision.
 *
 * @param code stable, lower case with hyphens; what people read is translated by it
 * @param subjects of whom or what it is so: names, options, a date; what the sentence names
 */
public record HygieneFinding(String code, List<String> subjects) {

    public HygieneFinding {
        subjects = List.copyOf(subjects);
    }
}
