package org.groundbreak.decisions;

import java.util.Locale;
import java.util.Optional;

/**
 * One option of a decision, as the page has it.
 *
 * @param name its name, without white space around it; empty when it has none
 * @param cost what it costs, in the author's words
 * @param says whether anything is written about it; prompts and headings are nothing
 */
public record DaciOption(String name, Optional<String> cost, boolean says) {

    /** Whether both have one name to a reader: upper and lower case and the width of gaps make no difference (rule D9). */
    public boolean isNamed(String other) {
        return !name.isEmpty() && plainName().equals(plain(other));
    }

    /** Its name as it is compared: two options with the same one cannot be told apart. Empty when it has none. */
    public String plainName() {
        return plain(name);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }
}
