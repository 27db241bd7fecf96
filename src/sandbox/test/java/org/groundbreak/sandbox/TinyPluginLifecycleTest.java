package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.junit.jupiter.api.Test;

/** Disable, enable, uninstall. */
class TinyPluginLifecycleTest extends SandboxTest {
    @Test
    void givenAPluginWhenDisabledAndEnabledTenTimesThenNothingOfItIsLeftInBetween() {
        start(Product.CONFLUENCE, TinyPlugins.right());
        HostContext host = sandbox.host(product);
        PluginRegistry plugins = host.plugins();
        assertEquals(200, get("/rest/tiny/1.0/hello", "author").statusCode());
        plugins.disable(TinyPlugin.KEY);
        Set<String> threads = threads();

        for (int i = 0; i < 10; i++) {
            plugins.enable(TinyPlugin.KEY);
            assertEquals(200, get("/rest/tiny/1.0/hello", "author").statusCode());
            assertEquals(200, get("/plugins/servlet/tiny", "author").statusCode());
            assertEquals(1, host.events().listeners().size());
            plugins.disable(TinyPlugin.KEY);
            assertEquals(0, host.events().listeners().size());
            assertEquals(0, sandbox.pluginServices(product).size());
            assertEquals(404, get("/rest/tiny/1.0/hello", "author").statusCode());
            assertEquals(404, get("/plugins/servlet/tiny", "author").statusCode());
        }

        Set<String> after = threads();
        after.removeAll(threads);
        assertTrue(after.isEmpty(), after.toString());
        assertEquals("", problems());
    }

    @Test
    void givenRowsWhenDisabledAndEnabledThenTheyAreStillThere() {
        start(Product.CONFLUENCE, TinyPlugins.right());
        PluginRegistry plugins = sandbox.host(product).plugins();

        plugins.disable(TinyPlugin.KEY);
        plugins.enable(TinyPlugin.KEY);

        assertTrue(get("/rest/tiny/1.0/hello", "author").body().contains("\"notes\":2"));
    }

    @Test
    void givenAPluginWhenUninstalledThenItCanBeInstalledAgain() {
        start(Product.CONFLUENCE, TinyPlugins.right());
        PluginRegistry plugins = sandbox.host(product).plugins();

        plugins.uninstall(TinyPlugin.KEY);
        assertEquals(404, get("/rest/tiny/1.0/hello", "author").statusCode());
        plugins.install(TinyPlugins.right().build(folder));

        assertEquals(200, get("/rest/tiny/1.0/hello", "author").statusCode());
    }

    @Test
    void givenAnExceptionInOnStartWhenEnabledThenItIsLoggedAndThePluginStaysEnabled() {
        start(
                Product.CONFLUENCE,
                TinyPlugins.right()
                        .file(
                                "atlassian-plugin.xml",
                                "<atlassian-plugin key=\"" + TinyPlugin.KEY + "\" plugins-version=\"2\"/>"));

        assertTrue(isEnabled());
        assertTrue(problems().contains("LifecycleAware.onStart() failed"), problems());
    }

    /** Threads by name, without those of the HTTP client and without numbers. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName().replaceAll("\\d+", ""))
                .filter(name -> !name.startsWith("HttpClient") && !name.startsWith("ForkJoinPool"))
                .collect(Collectors.toSet());
    }
}
