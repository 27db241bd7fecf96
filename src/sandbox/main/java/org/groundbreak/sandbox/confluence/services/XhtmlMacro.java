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
    /** A macro in the macro browser. */
    public record Form(String name, String label, String bodyType, List<Field> fields) {}

    /** One line of its form. */
    public record Field(MacroParameter parameter, String label) {}

    private final InstalledPlugin plugin;
    private final String name;
    private final String className;
    private final boolean hidden;
    private final List<MacroParameter> parameters;
    private volatile Macro macro;

    public XhtmlMacro(ModuleElement xml, InstalledPlugin plugin) {
        xml.strict(
                Set.of("icon", "documentation-url", "hidden"),
                Set.of("parameters", "category", "alias", "property-panel"));
        this.plugin = plugin;
        this.name = xml.required("name");
        this.className = xml.required("class");
        this.hidden = xml.attribute("hidden").filter("true"::equals).isPresent();
        this.parameters = xml.child("parameters").stream()
                .flatMap(p -> p.children("parameter").stream())
                .map(MacroParameter::read)
                .toList();
    }

    /** The macro of this name among those of the enabled plugins. */
    static Optional<Macro> find(PluginRegistry plugins, String name) {
        return plugins.modules(XhtmlMacro.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(m -> m.name.equals(name))
                .findFirst()
                .map(m -> m.macro);
    }

    @Override
    public void enable() throws ClassNotFoundException {
        macro = plugin.create(plugin.loadClass(className).asSubclass(Macro.class));
    }

    @Override
    public void disable() {
        macro = null;
    }

    /** The name in storage format. */
    public String name() {
        return name;
    }

    /** Whether the macro browser leaves it out. */
    public boolean hidden() {
        return hidden;
    }

    public List<MacroParameter> parameters() {
        return parameters;
    }

    /** What the macro browser shows, with the plugin's texts in the language of the request. */
    public Form form() {
        List<Field> fields = parameters.stream()
                .map(p -> new Field(p, text("param." + p.name() + ".label", p.name())))
                .toList();
        return new Form(name, text("label", name), macro.getBodyType().name(), fields);
    }

    private String text(String suffix, String fallback) {
        String key = plugin.key() + "." + name + "." + suffix;
        String found = plugin.text(key);
        return found.equals(key) ? fallback : found;
    }
}
