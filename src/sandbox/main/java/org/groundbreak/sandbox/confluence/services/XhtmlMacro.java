package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** The module {@code <xhtml-macro>}; its class is made once, when the plugin is enabled. */
public final class XhtmlMacro implements ModuleInstance {
    /** A macro in the macro browser, with the plugin's texts in the language of the request. */
    public record Form(String name, String label, String bodyType, List<Field> fields) {}

    /**
     * One parameter in its form.
     *
     * @param type as written; the form knows enum, boolean, username and text for the rest
     * @param values of an enum, in order
     */
    public record Field(
            String name, String type, String label, boolean required, String defaultValue, List<String> values) {}

    private final InstalledPlugin plugin;
    private final ModuleElement xml;
    private volatile Macro macro;

    public XhtmlMacro(ModuleElement xml, InstalledPlugin plugin) {
        this.plugin = plugin;
        this.xml = xml.strict(Set.of("icon"), Set.of("parameters", "category"));
        parameters()
                .forEach(parameter ->
                        parameter.strict(Set.of("type", "required", "multiple", "default", "hidden"), Set.of("value")));
    }

    /** The macro of this name among those of the enabled plugins. */
    static Optional<Macro> find(PluginRegistry plugins, String name) {
        return plugins.modules(XhtmlMacro.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(m -> m.name().equals(name))
                .findFirst()
                .map(m -> m.macro);
    }

    @Override
    public void enable() throws ClassNotFoundException {
        macro = plugin.create(plugin.loadClass(xml.required("class")).asSubclass(Macro.class));
    }

    @Override
    public void disable() {
        macro = null;
    }

    /** What the macro browser shows; hidden parameters are kept there and asked of nobody. */
    public Form form() {
        List<Field> fields = parameters().stream()
                .filter(parameter ->
                        parameter.attribute("hidden").filter("true"::equals).isEmpty())
                .map(this::field)
                .toList();
        return new Form(name(), text("label", name()), macro.getBodyType().name(), fields);
    }

    private Field field(ModuleElement parameter) {
        String name = parameter.required("name");
        return new Field(
                name,
                parameter.required("type"),
                text("param." + name + ".label", name),
                parameter.attribute("required").filter("true"::equals).isPresent(),
                parameter.attribute("default").orElse(""),
                parameter.children("value").stream()
                        .map(value -> value.required("name"))
                        .toList());
    }

    private List<ModuleElement> parameters() {
        return xml.child("parameters").map(all -> all.children("parameter")).orElse(List.of());
    }

    private String name() {
        return xml.required("name");
    }

    private String text(String suffix, String fallback) {
        String key = plugin.key() + "." + name() + "." + suffix;
        String found = plugin.text(key);
        return found.equals(key) ? fallback : found;
    }
}
