package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.jira.JiraApp;
import org.junit.jupiter.api.Test;

/** One type that is missing in a constructor of an app stops the whole plugin; see docs/adr/0006. */
class ConstructorTest {

    /** What every supported version of a product has. One jar for both products cannot import it mandatorily. */
    private static final Map<Class<?>, Set<String>> OF_THE_PRODUCT = Map.of(
            ConfluenceApp.class,
            Set.of(
                    "com.atlassian.confluence.api.service.accessmode",
                    "com.atlassian.confluence.pages",
                    "com.atlassian.confluence.security",
                    "com.atlassian.confluence.spaces",
                    "com.atlassian.confluence.user"),
            JiraApp.class,
            Set.of("com.atlassian.jira.issue", "com.atlassian.jira.security"));

    private static final Pattern MANDATORY = Pattern.compile("(?m)^ ([a-z][\\w.]+);version=!,");

    @Test
    void theAppsNameOnlyTypesOfMandatoryImportsAndOfTheirOwnProduct() {
        Set<String> mandatory = mandatory();
        for (Class<?> app : OF_THE_PRODUCT.keySet()) {
            SortedSet<String> doubtful = packages(app);
            doubtful.removeAll(mandatory);
            doubtful.removeAll(OF_THE_PRODUCT.get(app));
            assertEquals(new TreeSet<>(), doubtful, app.getName());
        }
    }

    @Test
    void whatIsTakenForTheProductsOwnIsVerifiedAndUsed() {
        Set<String> verified = new HostDoc()
                .rows().stream()
                        .filter(row ->
                                row.kind().equals("package") && row.state().equals("verified"))
                        .map(HostDoc.Row::name)
                        .collect(Collectors.toSet());
        OF_THE_PRODUCT.forEach((app, packages) -> {
            assertTrue(verified.containsAll(packages), app.getName());
            assertTrue(packages(app).containsAll(packages), app.getName());
        });
    }

    private static SortedSet<String> packages(Class<?> app) {
        return Stream.of(app.getConstructors()[0].getParameterTypes())
                .map(Class::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mandatory() {
        Set<String> packages = MANDATORY
                .matcher(Repository.text("src/plugin/bnd.bnd"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertFalse(packages.isEmpty());
        return packages;
    }
}
