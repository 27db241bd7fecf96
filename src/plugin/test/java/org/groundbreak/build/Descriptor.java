package org.groundbreak.build;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** atlassian-plugin.xml. */
public final class Descriptor {

    /** Children of the root that are no modules. */
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    private final Document document;

    public Descriptor() {
        try {
            byte[] xml = Repository.text("atlassian-plugin.xml").getBytes(StandardCharsets.UTF_8);
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<Element> modules() {
        List<Element> modules = new ArrayList<>();
        NodeList children = document.getDocumentElement().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && !NO_MODULES.contains(element.getTagName())) {
                modules.add(element);
            }
        }
        return modules;
    }

    /** Every element of that name, wherever it stands. */
    public List<Element> elements(String name) {
        return below(document.getDocumentElement(), name);
    }

    /** Every element of that name somewhere in another. */
    static List<Element> below(Element outer, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = outer.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /**
     * What blueprints say to the Create dialog, and macros to the editor, as {@code element@attribute}; what every module has
     * is left out.
     */
    SortedSet<String> attributesOfTheirOwn() {
        SortedSet<String> names = new TreeSet<>();
        for (String type : List.of("blueprint", "dialog-page", "xhtml-macro")) {
            for (Element element : elements(type)) {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    names.add(type + "@" + element.getAttributes().item(i).getNodeName());
                }
            }
        }
        for (Element item : elements("web-item")) {
            NodeList resources = item.getElementsByTagName("resource");
            for (int i = 0; i < resources.getLength(); i++) {
                names.add("web-item/resource@" + ((Element) resources.item(i)).getAttribute("name"));
            }
        }
        names.removeAll(List.of("blueprint@key", "blueprint@application"));
        names.removeAll(List.of("xhtml-macro@key", "xhtml-macro@application", "xhtml-macro@class", "xhtml-macro@name"));
        return names;
    }

    /** Values of an attribute wherever it stands. */
    SortedSet<String> attributes(String name) {
        SortedSet<String> values = new TreeSet<>();
        for (Element element : elements("*")) {
            if (element.hasAttribute(name)) {
                values.add(element.getAttribute(name));
            }
        }
        return values;
    }

    SortedSet<String> moduleTypes() {
        SortedSet<String> types = new TreeSet<>();
        modules().forEach(module -> types.add(module.getTagName()));
        return types;
    }

    /** Locations and sections of the hosts; those in a section of our own are named by their host's part. */
    SortedSet<String> locations() {
        SortedSet<String> locations = new TreeSet<>();
        modules().stream()
                .filter(module -> module.getTagName().startsWith("web-"))
                .forEach(module -> {
                    if (module.hasAttribute("location")) {
                        locations.add(module.getAttribute("location"));
                    }
                    if (module.hasAttribute("section")) {
                        locations.add(module.getAttribute("section").replaceAll("/jira-admin-section$", ""));
                    }
                });
        return locations;
    }

    SortedSet<String> hostWebResources() {
        SortedSet<String> keys = new TreeSet<>(texts("dependency"));
        keys.removeIf(key -> key.startsWith("org.groundbreak:"));
        keys.addAll(texts("functions"));
        elements("transformer").forEach(transformer -> keys.add(transformer.getAttribute("key")));
        return keys;
    }

    SortedSet<String> contexts() {
        return texts("context");
    }

    private SortedSet<String> texts(String name) {
        SortedSet<String> texts = new TreeSet<>();
        elements(name).forEach(element -> texts.add(element.getTextContent().strip()));
        return texts;
    }
}
