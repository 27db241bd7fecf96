package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rule F8: finds the macros of this product in a body. What stands in a code block or another CDATA is no macro. */
public final class MacroCalls {

    private static final String PREFIX = "groundbreak-";
    private static final String MACRO = "ac:structured-macro";

    private MacroCalls() {}

    /** Our macros in document order, nested ones after the one they stand in. */
    public static List<MacroCall> ours(StorageDocument document) {
        List<MacroCall> calls = new ArrayList<>();
        collect(document.root(), false, calls);
        return List.copyOf(calls);
    }

    private static void collect(Node.Element parent, boolean nested, List<MacroCall> calls) {
        parent.elements().forEach(element -> {
            if (!element.name().equals(MACRO)) {
                collect(element, nested, calls);
                return;
            }
            Optional<String> name = element.attribute("ac:name").filter(value -> value.startsWith(PREFIX));
            name.ifPresent(value ->
                    calls.add(new MacroCall(value, parameters(element), nested, element.start(), element.end())));
            collect(element, true, calls);
        });
    }

    private static Map<String, MacroParameter> parameters(Node.Element macro) {
        Map<String, MacroParameter> parameters = new LinkedHashMap<>();
        macro.elements()
                .filter(element -> element.name().equals("ac:parameter"))
                .forEach(element -> parameters.putIfAbsent(
                        element.attribute("ac:name").orElse(""),
                        new MacroParameter(element.text(), userKeys(element))));
        return parameters;
    }

    private static List<String> userKeys(Node.Element parameter) {
        return parameter
                .elements()
                .filter(element -> element.name().equals("ri:user"))
                .flatMap(element -> element.attribute("ri:userkey").stream())
                .toList();
    }
}
