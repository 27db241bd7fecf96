package org.groundbreak.storage;

import java.util.List;

/**
 * The value of a macro's parameter.
 *
 * @param text what stands there as text, white space included; empty for a parameter that names users
 * @param userKeys the keys of the users it names, in order
 */
public record MacroParameter(String text, List<String> userKeys) {

    public MacroParameter {
        userKeys = List.copyOf(userKeys);
    }
}
