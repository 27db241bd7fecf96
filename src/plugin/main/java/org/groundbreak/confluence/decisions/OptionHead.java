package org.groundbreak.confluence.decisions;

import java.util.Map;

/**
 * What the macro of an option prints above what is written about it.
 *
 * @param name as the page has it; empty when it has none
 * @param cost in the author's words; empty when nothing is said
 */
public record OptionHead(String name, String cost) {

    /** @param parameters as the host hands them to the macro */
    static OptionHead of(Map<String, String> parameters) {
        return new OptionHead(text(parameters, "name"), text(parameters, "cost"));
    }

    /** Whether it has a name. */
    public boolean named() {
        return !name.isEmpty();
    }

    /** Whether its cost is said. */
    public boolean priced() {
        return !cost.isEmpty();
    }

    private static String text(Map<String, String> parameters, String name) {
        String value = parameters == null ? null : parameters.get(name);
        return value == null ? "" : value.strip();
    }
}
