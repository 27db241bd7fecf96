package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Disabling and enabling leaves nothing of ours behind. */
class LifecycleIT {

    private static final int CYCLES = 10;

    @ParameterizedTest
    @EnumSource(Product.class)
    void tenTimesDisabledAndEnabledLeavesNothingBehind(Product product) {
        try (Products products = Products.only(product, Products.JAR)) {
            PluginRegistry plugins = products.sandbox().host(product).plugins();
            List<String> services = products.sandbox().pluginServices(product);
            int listeners = products.listeners(product);
            for (int i = 0; i < CYCLES; i++) {
                plugins.disable(Products.KEY);

                assertEquals(List.of(), products.sandbox().pluginServices(product));
                assertEquals(0, products.listeners(product));
                assertEquals(0, products.jobRunners(product));
                assertEquals(new TreeSet<>(), ourThreads());
                assertEquals(
                        404, products.get(product, probe(product), "author").statusCode());

                plugins.enable(Products.KEY);

                assertTrue(products.isEnabled(product), products.problems(product));
                assertEquals(services, products.sandbox().pluginServices(product));
                assertEquals(listeners, products.listeners(product));
            }
            assertEquals("", products.problems(product));
        }
    }

    private static String probe(Product product) {
        return product == Product.CONFLUENCE ? "/rest/groundbreak/1.0/specs/1" : "/rest/groundbreak/1.0/epics/1";
    }

    private static SortedSet<String> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("groundbreak-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
