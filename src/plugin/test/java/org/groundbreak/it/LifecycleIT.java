package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Disabling and enabling leaves nothing of ours behind, and every table as it was. */
class LifecycleIT {

    private static final int CYCLES = 10;
    private static final String REST = "/rest/groundbreak/1.0/";

    /** How many looks in a row find the same when nothing is going on. */
    private static final int QUIET = 10;

    @ParameterizedTest
    @EnumSource(Product.class)
    void tenTimesDisabledAndEnabledLeavesNothingBehindButWhatIsKept(Product product) throws Exception {
        try (Products products = Products.only(product, Products.JAR)) {
            PluginRegistry plugins = products.sandbox().host(product).plugins();
            List<String> services = products.sandbox().pluginServices(product);
            int listeners = products.listeners(product);
            if (product == Product.CONFLUENCE) {
                somethingToKeep(products);
            }
            SortedMap<String, List<String>> kept = OurTables.of(products, product);
            assertFalse(kept.isEmpty());
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
            assertEquals(kept, OurTables.of(products, product));
            assertEquals("", products.problems(product));
        }
    }

    /** A spec with an approver, a decision that is made, and a record with its number. */
    private static void somethingToKeep(Products products) throws Exception {
        Confluence confluence = new Confluence(products);
        long spec = confluence.createPage("author", "Kept", "<ac:structured-macro ac:name=\"groundbreak-spec\"/>");
        confluence.registered("author", spec);
        done(products.send(
                Product.CONFLUENCE,
                "PUT",
                REST + "specs/" + spec + "/approver",
                "author",
                "{\"userName\":\"designer\"}"));
        long page = confluence.createPage(
                "author", "Decided", DecisionCase.daci("d1", "engineer", "", DecisionCase.OPTIONS));
        Await.until(
                () -> Confluence.json(products.get(Product.CONFLUENCE, REST + "decisions/" + page, "engineer")),
                all -> !all.get("behind").asBoolean());
        done(products.send(
                Product.CONFLUENCE,
                "PUT",
                REST + "decisions/" + page + "/d1/outcome",
                "engineer",
                "{" + DecisionCase.CHOICE + "\"nobodyDissents\":true,\"pageVersion\":1}"));
        Await.until(() -> OurTables.of(products, Product.CONFLUENCE), new Settled());
    }

    /** What is noted in the background is written when two looks a while apart find the same. */
    private static final class Settled implements Predicate<Object> {

        private final List<Object> seen = new ArrayList<>();

        @Override
        public boolean test(Object now) {
            seen.add(now);
            int last = seen.size() - 1;
            return last >= QUIET && seen.subList(last - QUIET, last).stream().allMatch(now::equals);
        }
    }

    private static void done(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
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
