package org.groundbreak.sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** Which methods the templates of a plugin may call. */
public record Allowlist(PluginRegistry plugins, String pluginKey) implements Predicate<Method> {
    private static final Set<String> JDK_PACKAGES = Set.of("java.lang", "java.util", "java.time", "java.math");
    private static final Set<String> NEVER = Set.of(
            "java.lang.Class", "java.lang.ClassLoader", "java.lang.Runtime", "java.lang.System", "java.lang.Thread");

    /** {@code <velocity-allowlist>}: methods written {@code Class#method(argument types separated by blanks)}. */
    record Entries(Set<String> methods) implements ModuleInstance {}

    /** The module type {@code <velocity-allowlist>}. */
    public static ModuleInstance module(ModuleElement xml, InstalledPlugin plugin) {
        xml.strict(Set.of(), Set.of("method"));
        return new Entries(xml.children("method").stream()
                .map(method -> method.text().replaceAll("\\s*,\\s*|\\s+", " "))
                .collect(Collectors.toSet()));
    }

    @Override
    public boolean test(Method method) {
        Class<?> type = method.getDeclaringClass();
        if (method.getName().equals("getClass") || NEVER.contains(type.getName())) {
            return false;
        }
        boolean text = type == I18n.class && method.getName().equals("getText");
        return text || JDK_PACKAGES.contains(type.getPackageName()) || isListed(method);
    }

    private boolean isListed(Method method) {
        String arguments = Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(" "));
        String line = method.getDeclaringClass().getName() + "#" + method.getName() + "(" + arguments + ")";
        return plugins.modules(Entries.class).stream()
                .anyMatch(m -> m.plugin().key().equals(pluginKey)
                        && m.instance().methods().contains(line));
    }
}
