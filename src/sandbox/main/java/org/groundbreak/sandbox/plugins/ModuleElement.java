package org.groundbreak.sandbox.plugins;

import com.atlassian.plugin.PluginParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;

/** A read-only view of one element of a descriptor. */
public record ModuleElement(Element element) {
    private static final Set<String> COMMON_ATTRIBUTES =
            Set.of("key", "name", "i18n-name-key", "application", "state", "class", "weight");

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

    /** The texts of the children of this name. */
    public List<String> texts(String name) {
        return children(name).stream().map(ModuleElement::text).toList();
    }

    /** One request at a time: the JDK's DOM keeps a cache for readers, without a lock of its own. */
    public List<ModuleElement> children() {
        synchronized (element.getOwnerDocument()) {
            return DomUtils.getChildElements(element).stream()
                    .map(ModuleElement::new)
                    .toList();
        }
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
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
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
