package org.groundbreak.sandbox.confluence.services;

import java.util.List;
import java.util.Set;
import org.groundbreak.sandbox.plugins.ModuleElement;

/**
 * One {@code <parameter>} of a macro.
 *
 * @param type as written; the macro form knows enum, boolean, username and text for the rest
 * @param values of an enum, in order
 */
public record MacroParameter(
        String name, String type, boolean required, boolean multiple, String defaultValue, List<String> values) {
    static MacroParameter read(ModuleElement xml) {
        xml.strict(Set.of("type", "required", "multiple", "default", "hidden"), Set.of("value", "alias", "option"));
        return new MacroParameter(
                xml.required("name"),
                xml.required("type"),
                xml.attribute("required").filter("true"::equals).isPresent(),
                xml.attribute("multiple").filter("true"::equals).isPresent(),
                xml.attribute("default").orElse(""),
                xml.children("value").stream().map(v -> v.required("name")).toList());
    }
}
