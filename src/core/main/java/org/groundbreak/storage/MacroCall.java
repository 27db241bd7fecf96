package org.groundbreak.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A macro as it stands in a body.
 *
 * @param name its name
 * @param parameters in the order of the body; of several with one name the first counts
 * @param nested whether it stands in the body of another macro
 * @param start offset of its first character in the original body, in UTF-16 units
 * @param end offset behind its last character
 */
public record MacroCall(String name, Map<String, MacroParameter> parameters, boolean nested, int start, int end) {

    public MacroCall {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The text of a parameter without white space around it; empty when there is none or it is blank. */
    public Optional<String> text(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .map(value -> value.text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The keys of the users a parameter names. */
    public List<String> userKeys(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .map(MacroParameter::userKeys)
                .orElse(List.of());
    }
}
