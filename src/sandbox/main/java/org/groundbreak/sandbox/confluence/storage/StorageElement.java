package org.groundbreak.sandbox.confluence.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element; names of elements and attributes carry their prefix, as in {@code ac:structured-macro}. */
public final class StorageElement implements StorageNode {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<StorageNode> children = new ArrayList<>();

    StorageElement(String name) {
        this.name = name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(StorageNode child) {
        children.add(child);
    }

    public String name() {
        return name;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    /** The value, or the empty string. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public List<StorageNode> children() {
        return children;
    }

    /** The child elements in order. */
    public List<StorageElement> elements() {
        return children.stream()
                .filter(StorageElement.class::isInstance)
                .map(StorageElement.class::cast)
                .toList();
    }

    /** The child elements of this name in order. */
    public List<StorageElement> elements(String childName) {
        return elements().stream().filter(e -> e.name.equals(childName)).toList();
    }

    /** The first child element of this name. */
    public Optional<StorageElement> element(String childName) {
        return elements(childName).stream().findFirst();
    }

    /** All characters below this element. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (StorageNode child : children) {
            text.append(child instanceof StorageText t ? t.text() : ((StorageElement) child).text());
        }
        return text.toString();
    }
}
