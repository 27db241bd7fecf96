package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped jar with one thing changed, and what the product then does; docs/sandbox.md has the source of each. Two of
 * the twelve are not refused, by the products neither: there our own tests have to be strict.
 */
class BrokenJarsIT {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String INDEX = "META-INF/plugin-components/";

    @TempDir
    private Path folder;

    @Test
    void withoutSpringXmlItTimesOut() {
        refused(
                Product.CONFLUENCE,
                JarEditor.shipped().remove("META-INF/spring/plugin-context.xml"),
                "due to timeout while waiting for plugin to enable: org.groundbreak");
    }

    @Test
    void withoutSpringContextNothingCanBeAutowired() {
        refused(
                Product.JIRA,
                JarEditor.shipped().header("Spring-Context", value -> null),
                "Ensure your OSGi bundle contains the 'Spring-Context' header.");
    }

    @Test
    void withoutImportsOfSpringAndGeminiItStarts() {
        JarEditor jar = JarEditor.shipped();

        assertFalse(jar.text("META-INF/MANIFEST.MF").replace("\r\n ", "").contains("gemini"));
        starts(Product.CONFLUENCE, jar);
    }

    @Test
    void withAProductsClassInTheSharedIndexTheOtherProductsContextFails() {
        JarEditor jar = JarEditor.shipped();
        jar.add(INDEX + "component", jar.text(INDEX + "component-jira").getBytes())
                .remove(INDEX + "component-jira");

        refused(Product.CONFLUENCE, jar, "NoClassDefFoundError: com/atlassian/jira/");
    }

    @Test
    void withoutApplicationAModuleOfOneProductIsUnknownToTheOther() {
        JarEditor jar = JarEditor.shipped()
                .replace(
                        DESCRIPTOR,
                        "class=\"org.groundbreak.confluence.panel.SpecMacro\"\n               application=\"confluence\"",
                        "class=\"org.groundbreak.confluence.panel.SpecMacro\"");

        try (Products products = Products.only(Product.JIRA, jar.into(folder))) {
            assertTrue(products.isEnabled(Product.JIRA));
            assertTrue(
                    products.problems(Product.JIRA).contains("Unknown module descriptor of type xhtml-macro"),
                    products.problems(Product.JIRA));
        }
    }

    @Test
    void withAnUnknownConditionClassTheWholePluginIsDisabled() {
        refused(
                Product.JIRA,
                JarEditor.shipped().replace(DESCRIPTOR, "epic.IsEpicCondition", "epic.NoSuchCondition"),
                "There was an error loading the descriptor 'groundbreak-epic-panel' of plugin 'org.groundbreak'");
    }

    @Test
    void withoutAnAccessAnnotationARestMethodIsForLicensedUsers() {
        JarEditor jar = JarEditor.shipped()
                .change(
                        "org/groundbreak/jira/epic/EpicResource.class",
                        type -> Bytecode.withoutAnnotation(
                                type, "Lcom/atlassian/plugins/rest/api/security/annotation/LicensedOnly;"));

        try (Products products = Products.only(Product.JIRA, jar.into(folder))) {
            String path = "/rest/groundbreak/1.0/epics/" + products.issueId("DEMO-1");
            assertEquals(401, products.get(Product.JIRA, path, null).statusCode());
            assertEquals(200, products.get(Product.JIRA, path, "author").statusCode());
        }
    }

    @Test
    void withBothUserManagersUnderOneBeanNameOneOfThemIsGone() {
        JarEditor jar = JarEditor.shipped();
        jar.add(
                INDEX + "imports-jira",
                (jar.text(INDEX + "imports-jira") + "com.atlassian.jira.user.util.UserManager#salUserManager\n")
                        .getBytes());

        jar.header("Import-Package", value -> value + ",com.atlassian.jira.user.util");

        refused(Product.JIRA, jar, "No qualifying bean of type 'com.atlassian.sal.api.user.UserManager' available");
    }

    @Test
    void withAMandatoryImportThatNobodyExportsTheBundleDoesNotResolve() {
        refused(
                Product.JIRA,
                JarEditor.shipped().header("Import-Package", value -> value + ",com.atlassian.confluence.pages.absent"),
                "Detected an error (BundleException) enabling the plugin 'org.groundbreak'");
    }

    @Test
    void withActiveObjectsInAConstructorTheyAreNotThereYet() {
        refused(
                Product.CONFLUENCE,
                JarEditor.shipped()
                        .change(
                                "org/groundbreak/confluence/ConfluenceApp.class",
                                type -> Bytecode.askingActiveObjectsWhenMade(type, "org/groundbreak/store/SpecRow")),
                "invoking ActiveObjects before <ao> configuration module is enabled");
    }

    @Test
    void withAMethodThatIsNotOnTheAllowListTheTemplateShowsTheReference() {
        JarEditor jar = JarEditor.shipped()
                .replace(DESCRIPTOR, "<method>org.groundbreak.jira.epic.EpicPanelView#sentence()</method>", "");

        try (Products products = Products.only(Product.JIRA, jar.into(folder))) {
            String page = products.get(Product.JIRA, "/browse/DEMO-1", "author").body();
            assertTrue(page.contains("$view.sentence()"), page);
        }
    }

    @Test
    void withABundledClassOfAtlassiansTheHostDoesNotKnowOurs() throws IOException {
        String type = "com/atlassian/sal/api/lifecycle/LifecycleAware.class";
        byte[] bundled;
        try (InputStream in = getClass().getResourceAsStream("/" + type)) {
            bundled = in.readAllBytes();
        }
        JarEditor jar = JarEditor.shipped()
                .add(type, bundled)
                .header("Import-Package", value -> value.replace("com.atlassian.sal.api.lifecycle,", ""));

        try (Products products = Products.only(Product.CONFLUENCE, jar.into(folder))) {
            assertTrue(products.isEnabled(Product.CONFLUENCE), products.problems(Product.CONFLUENCE));
            assertEquals(0, products.listeners(Product.CONFLUENCE), "onStart was called");
        }
    }

    @Test
    void withoutWhatConfluenceMayLackItStartsAllTheSame() {
        JarEditor jar = without("com.atlassian.scheduler", "com.atlassian.mail", "com.atlassian.sal.api.net");

        try (Products products = Products.only(Product.CONFLUENCE, jar.into(folder))) {
            assertTrue(products.isEnabled(Product.CONFLUENCE), products.problems(Product.CONFLUENCE));
            assertTrue(products.listeners(Product.CONFLUENCE) > 0, "onStart was not called");
        }
    }

    @Test
    void withoutWhatJiraMayLackItStartsAllTheSame() {
        JarEditor jar = without(
                "com.atlassian.scheduler",
                "com.atlassian.sal.api.net",
                "com.atlassian.jira.issue.link",
                "com.atlassian.jira.security.plugin");

        try (Products products = Products.only(Product.JIRA, jar.into(folder))) {
            assertTrue(products.isEnabled(Product.JIRA), products.problems(Product.JIRA));
            assertTrue(products.listeners(Product.JIRA) > 0, "onStart was not called");
            String path = "/rest/groundbreak/1.0/epics/" + products.issueId("DEMO-1");
            assertEquals(200, products.get(Product.JIRA, path, "author").statusCode());
        }
    }

    /** The shipped jar on a host that does not export some packages: as if it did not import them. */
    private static JarEditor without(String... packages) {
        JarEditor jar = JarEditor.shipped();
        for (String name : packages) {
            jar.header("Import-Package", value -> without(value, name));
        }
        return jar;
    }

    private static String without(String imports, String name) {
        List<String> kept = Stream.of(imports.split(","))
                .filter(clause -> !(clause + ";").startsWith(name + ";"))
                .toList();
        assertNotEquals(imports, String.join(",", kept), name);
        return String.join(",", kept);
    }

    private void refused(Product product, JarEditor jar, String sentence) {
        try (Products products = Products.only(product, jar.into(folder))) {
            assertFalse(products.isEnabled(product), products.problems(product));
            assertTrue(products.problems(product).contains(sentence), products.problems(product));
        }
    }

    private void starts(Product product, JarEditor jar) {
        try (Products products = Products.only(product, jar.into(folder))) {
            assertTrue(products.isEnabled(product), products.problems(product));
            assertEquals("", products.problems(product));
        }
    }
}
