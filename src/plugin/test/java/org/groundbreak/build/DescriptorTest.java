package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.jira.JiraApp;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Everything the descriptor names exists. */
class DescriptorTest {

    /** Module types that one product alone knows, or whose classes are of one product. */
    private static final Set<String> OF_ONE_PRODUCT = Set.of(
            "blueprint",
            "content-template",
            "rest",
            "servlet",
            "web-item",
            "web-panel",
            "web-resource",
            "web-section",
            "xhtml-macro");

    private static final String ICONS = "/download/resources/org.groundbreak:macro-icons/";

    private final Descriptor descriptor = new Descriptor();

    @Test
    void everyClassExistsAndHasOneConstructorThatTakesTheProductsApp() throws Exception {
        for (Element module : descriptor.modules()) {
            for (String name : classes(module)) {
                Class<?> type = Class.forName(name);
                assertEquals(1, type.getConstructors().length, name);
                assertEquals(
                        List.of(
                                module.getAttribute("application").equals("jira")
                                        ? JiraApp.class
                                        : ConfluenceApp.class),
                        List.of(type.getConstructors()[0].getParameterTypes()),
                        name);
            }
        }
    }

    @Test
    void everyEntityExists() throws Exception {
        for (Element entity : descriptor.elements("entity")) {
            assertTrue(Class.forName(entity.getTextContent().strip()).isInterface());
        }
    }

    @Test
    void everyResourceExists() {
        for (Element resource : descriptor.elements("resource")) {
            if (!resource.getAttribute("type").equals("i18n")) {
                assertNotNull(
                        getClass().getResource("/" + resource.getAttribute("location")),
                        resource.getAttribute("location"));
            }
        }
    }

    /** Confluence draws on them, in Java: other formats than these it may not read. */
    @Test
    void everyMacroHasAnIconThatIsAnOpaquePngOfEightyPixels() throws IOException {
        for (Element macro : descriptor.elements("xhtml-macro")) {
            String address = macro.getAttribute("icon");
            assertTrue(address.startsWith(ICONS), macro.getAttribute("name") + " " + address);
            String file = address.substring(ICONS.length());
            assertTrue(descriptor.attributes("name").contains(file), file);

            BufferedImage icon = ImageIO.read(getClass().getResource("/images/macro/" + file));
            assertEquals(List.of(80, 80), List.of(icon.getWidth(), icon.getHeight()), file);
            assertFalse(icon.getColorModel().hasAlpha(), file);
        }
    }

    @Test
    void everyRestPackageHoldsAResource() {
        for (Element packageName : descriptor.elements("package")) {
            String name = packageName.getTextContent().strip();
            assertTrue(
                    OurClasses.all().stream()
                            .anyMatch(type -> type.getPackageName().equals(name)
                                    && type.isAnnotationPresent(jakarta.ws.rs.Path.class)),
                    name);
        }
    }

    @Test
    void everyModuleOfOneProductSaysWhich() {
        for (Element module : descriptor.modules()) {
            assertEquals(
                    OF_ONE_PRODUCT.contains(module.getTagName()),
                    Set.of("confluence", "jira").contains(module.getAttribute("application")),
                    module.getAttribute("key"));
        }
    }

    @Test
    void everyModuleHasAKeyOfItsOwn() {
        List<String> keys = descriptor.modules().stream()
                .map(module -> module.getAttribute("key"))
                .toList();
        assertEquals(keys.size(), new TreeSet<>(keys).size());
    }

    @Test
    void everyTextKeyExists() throws Exception {
        Properties texts = new Properties();
        texts.load(getClass().getResourceAsStream("/i18n/groundbreak.properties"));
        for (String attribute : List.of(
                "i18n-name-key",
                "i18n-index-title-key",
                "title-key",
                "description-header-key",
                "description-content-key")) {
            descriptor.attributes(attribute).forEach(key -> assertTrue(texts.containsKey(key), key));
        }
        for (String element : List.of("label", "description")) {
            for (Element text : descriptor.elements(element)) {
                if (text.hasAttribute("key")) {
                    assertTrue(texts.containsKey(text.getAttribute("key")), text.getAttribute("key"));
                }
            }
        }
    }

    private static List<String> classes(Element module) {
        TreeSet<String> classes = new TreeSet<>();
        if (module.hasAttribute("class")) {
            classes.add(module.getAttribute("class"));
        }
        for (String child : List.of("context-provider", "condition")) {
            var found = module.getElementsByTagName(child);
            for (int i = 0; i < found.getLength(); i++) {
                classes.add(((Element) found.item(i)).getAttribute("class"));
            }
        }
        classes.removeIf(name -> name.startsWith("com.atlassian."));
        return List.copyOf(classes);
    }
}
