package org.groundbreak.sandbox.plugins;

import com.atlassian.plugin.PluginParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A read-only view of one element of a descriptor. */
public final class ModuleElement {
    private static final Set<String> COMMON_ATTRIBUTES =
            Set.of("key", "name", "i18n-name-key", "application", "state", "class", "weight");

    private final Element element;

    public ModuleElement(Element element) {
        this.element = element;
    }

    /** The name of the element: for a module, its type. */
    public String name() {
        return element.getTagName();
    }

    /** The attribute {@code key}, or an empty string. */
    public String key() {
        return element.getAttribute("key");
    }

    public Optional<String> attribute(String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    /** @throws PluginParseException if it is missing */
    public String required(String name) {
        return attribute(name)
                .orElseThrow(() -> new PluginParseException("<" + name() + " key=\"" + key() + "\"> has no " + name));
    }

    /** The attribute {@code weight}, 1000 when it is missing. */
    public int weight() {
        return attribute("weight").map(Integer::valueOf).orElse(1000);
    }

    /** The text inside, trimmed. */
    public String text() {
        return element.getTextContent().trim();
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    public List<ModuleElement> children(String name) {
        return children().stream().filter(c -> c.name().equals(name)).toList();
    }

    public List<ModuleElement> children() {
        List<ModuleElement> result = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                result.add(new ModuleElement(child));
            }
        }
        return result;
    }

    /** The {@code <param name="…">} children: attribute {@code value}, else the text. */
    public Map<String, String> params() {
        Map<String, String> result = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            result.put(param.required("name"), param.attribute("value").orElseGet(param::text));
        }
        return result;
    }

    /**
     * Refuses what the reader of this element would otherwise drop silently. Always allowed are {@code key, name,
     * i18n-name-key, application, state, class, weight} and the child {@code description}.
     *
     * @throws NotModelled naming the first attribute or child that is in neither set
     */
    public ModuleElement strict(Set<String> attributes, Set<String> children) {
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = ((Attr) all.item(i)).getName();
            if (!COMMON_ATTRIBUTES.contains(name) && !attributes.contains(name)) {
                throw new NotModelled("attribute " + name + " of <" + name() + ">");
            }
        }
        for (ModuleElement child : children()) {
            if (!child.name().equals("description") && !children.contains(child.name())) {
                throw new NotModelled("<" + child.name() + "> in <" + name() + ">");
            }
        }
        return this;
    }
}
