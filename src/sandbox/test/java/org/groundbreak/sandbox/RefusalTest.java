package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.user.UserManager;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.tiny.EagerGreeter;
import org.groundbreak.sandbox.tiny.Note;
import org.groundbreak.sandbox.tiny.jira.IssueGreeter;
import org.junit.jupiter.api.Test;

/** What the product refuses, the sandbox refuses in the same words. */
class RefusalTest extends SandboxTest {
    private static final String IMPORTS = "com.atlassian.activeobjects.external,com.atlassian.event.api,"
            + "com.atlassian.sal.api.user,com.atlassian.sal.api.lifecycle,"
            + "com.atlassian.plugins.rest.api.security.annotation,net.java.ao,jakarta.inject,jakarta.ws.rs,"
            + "jakarta.ws.rs.core,jakarta.servlet,jakarta.servlet.http";

    private void assertRefused(String sentence) {
        assertFalse(isEnabled(), problems());
        assertTrue(problems().contains(sentence), problems());
    }

    @Test
    void givenNoSpringXmlWhenInstalledThenItTimesOut() {
        start(Product.JIRA, TinyPlugins.right().file("META-INF/spring/plugin-context.xml", null));

        assertRefused("Unable to start the following plugins due to timeout while waiting for plugin to enable: "
                + TinyPlugin.KEY);
    }

    @Test
    void givenNoSpringContextHeaderWhenAModuleClassIsMadeThenAutowiringFails() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .header("Spring-Context", null)
                        .module("<web-item key=\"item\" section=\"s\"><condition class=\""
                                + IssueGreeter.class.getName() + "\"/></web-item>")
                        .classes(IssueGreeter.class));

        assertRefused("Cannot autowire object because the Spring context is unavailable.  "
                + "Ensure your OSGi bundle contains the 'Spring-Context' header.");
    }

    @Test
    void givenAllImportsWrittenOutAndNoneOfSpringOrGeminiWhenInstalledThenItIsEnabled() {
        start(
                Product.JIRA,
                TinyPlugins.right().header("DynamicImport-Package", null).header("Import-Package", IMPORTS));

        assertEquals("", problems());
        assertTrue(isEnabled());
    }

    @Test
    void givenAProductClassInTheSharedIndexWhenOnTheOtherProductThenTheContextFails() {
        start(
                Product.CONFLUENCE,
                TinyPlugins.right().classes(IssueGreeter.class).index("component", IssueGreeter.class.getName()));

        assertRefused("NoClassDefFoundError: com/atlassian/jira/issue/IssueManager");
    }

    @Test
    void givenAProductClassInTheProductsIndexWhenOnTheOtherProductThenItIsEnabled() {
        start(
                Product.CONFLUENCE,
                TinyPlugins.right().classes(IssueGreeter.class).index("component-jira", IssueGreeter.class.getName()));

        assertTrue(isEnabled(), problems());
    }

    @Test
    void givenAModuleTypeOfTheOtherProductWhenWithoutApplicationThenItIsUnrecognised() {
        start(Product.JIRA, TinyPlugins.right().module("<xhtml-macro key=\"m\" name=\"m\" class=\"x.M\"/>"));

        assertTrue(isEnabled());
        assertTrue(problems().contains("Unknown module descriptor of type xhtml-macro"), problems());
    }

    @Test
    void givenAModuleOfTheOtherProductWhenWithApplicationThenNobodySaysAnything() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .module("<xhtml-macro key=\"m\" name=\"m\" class=\"x.M\" application=\"confluence\"/>"));

        assertEquals("", problems());
    }

    @Test
    void givenAnUnknownConditionClassWhenInstalledThenTheWholePluginIsDisabled() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .module("<web-item key=\"item\" section=\"s\"><condition class=\"x.Unknown\"/></web-item>"));

        assertRefused(
                "There was an error loading the descriptor 'item' of plugin '" + TinyPlugin.KEY + "'. Disabling.");
        assertEquals(404, get("/rest/tiny/1.0/hello", "author").statusCode());
    }

    @Test
    void givenTwoUserManagersOfOneBeanNameWhenInstalledThenTheFirstIsGone() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .index(
                                "imports",
                                UserManager.class.getName(),
                                ActiveObjects.class.getName(),
                                "com.atlassian.event.api.EventPublisher")
                        .index("imports-jira", "com.atlassian.event.api.EventPublisher#userManager"));

        assertRefused("No qualifying bean of type 'com.atlassian.sal.api.user.UserManager' available");
    }

    @Test
    void givenAMandatoryImportNobodyExportsWhenInstalledThenTheBundleDoesNotResolve() {
        start(Product.JIRA, TinyPlugins.right().header("Import-Package", "com.atlassian.confluence.pages"));

        assertRefused("Detected an error (BundleException) enabling the plugin '" + TinyPlugin.KEY + "'");
        assertTrue(problems().contains("com.atlassian.confluence.pages"), problems());
    }

    @Test
    void givenActiveObjectsInAConstructorWhenInstalledThenTheyAreNotThereYet() {
        start(
                Product.JIRA,
                TinyPlugins.right().classes(EagerGreeter.class).index("component-jira", EagerGreeter.class.getName()));

        assertRefused("plugin [{" + TinyPlugin.KEY + "}] invoking ActiveObjects before <ao> configuration module is"
                + " enabled");
    }

    @Test
    void givenABundledAtlassianClassWhenInstalledThenItIsNotTheHosts() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .header("DynamicImport-Package", null)
                        .header("Import-Package", IMPORTS.replace("com.atlassian.sal.api.lifecycle,", ""))
                        .classes(com.atlassian.sal.api.lifecycle.LifecycleAware.class));

        assertTrue(isEnabled(), problems());
        assertTrue(get("/rest/tiny/1.0/hello", "author").body().contains("\"notes\":0"), "onStart was called");
    }

    @Test
    void givenAComponentElementWhenThePluginHasAKeyThenTheDescriptorIsRefused() {
        start(Product.JIRA, TinyPlugins.right().module("<component key=\"c\" class=\"x.C\"/>"));

        assertRefused("atlassian-plugin.xml contains a definition of component. "
                + "This is not allowed when Atlassian-Plugin-Key is set.");
    }

    @Test
    void givenNoPluginKeyWhenInstalledThenItIsNotModelled() {
        TinyPlugin plugin = TinyPlugins.right().header("Atlassian-Plugin-Key", null);

        assertThrows(NotModelled.class, () -> start(Product.JIRA, plugin));
    }

    @Test
    void givenAnUnknownAttributeWhenInstalledThenItIsNotDroppedSilently() {
        start(Product.JIRA, TinyPlugins.right().module("<web-item key=\"i\" section=\"s\" sectoin=\"t\"/>"));

        assertRefused("not modelled: attribute sectoin of <web-item>");
    }

    @Test
    void givenTooLongATableNameWhenInstalledThenActiveObjectsRefusesIt() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .classes(Note.class)
                        .classes(org.groundbreak.sandbox.tiny.ANoteWithANameThatIsFarTooLong.class)
                        .file(
                                "atlassian-plugin.xml",
                                "<atlassian-plugin key=\"" + TinyPlugin.KEY
                                        + "\" plugins-version=\"2\"><ao key=\"ao\"><entity>"
                                        + org.groundbreak.sandbox.tiny.ANoteWithANameThatIsFarTooLong.class.getName()
                                        + "</entity></ao></atlassian-plugin>"));

        assertRefused("There was an error loading the descriptor 'ao'");
    }

    @Test
    void givenAColumnThatIsAReservedWordWhenInstalledThenActiveObjectsRefusesIt() {
        start(
                Product.JIRA,
                TinyPlugins.right()
                        .classes(org.groundbreak.sandbox.tiny.ReservedNote.class)
                        .file(
                                "atlassian-plugin.xml",
                                "<atlassian-plugin key=\"" + TinyPlugin.KEY
                                        + "\" plugins-version=\"2\"><ao key=\"ao\"><entity>"
                                        + org.groundbreak.sandbox.tiny.ReservedNote.class.getName()
                                        + "</entity></ao></atlassian-plugin>"));

        assertRefused("column name is NUMBER which is a reserved word!");
    }
}
