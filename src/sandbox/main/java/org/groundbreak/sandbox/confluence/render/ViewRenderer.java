package org.groundbreak.sandbox.confluence.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.confluence.storage.StorageElement;
import org.groundbreak.sandbox.confluence.storage.StorageNode;
import org.groundbreak.sandbox.confluence.storage.StorageParser;
import org.groundbreak.sandbox.confluence.storage.StorageText;
import org.groundbreak.sandbox.host.NotModelled;

/** Turns storage format into the HTML of a page, calling the macros of plugins on the current thread. */
public final class ViewRenderer {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<String, ElementView> views = new HashMap<>();
    private final StorageParser parser;

    public ViewRenderer(StorageParser parser, MacroView macros, LinkView links) {
        this.parser = parser;
        views.put("ac:structured-macro", macros);
        views.put("ac:link", links::link);
        views.put("ac:image", links::image);
        views.put("ac:placeholder", (e, r, v) -> "");
        views.put("ac:inline-comment-marker", StructureViews::inlineComment);
        views.put("ac:task-list", StructureViews::taskList);
        views.put("ac:layout", StructureViews.division("contentLayout2"));
        views.put("ac:layout-section", StructureViews::layoutSection);
        views.put("ac:layout-cell", StructureViews::layoutCell);
    }

    /**
     * Renders a body.
     *
     * @throws org.groundbreak.sandbox.confluence.storage.StorageFormatException if it is not well-formed
     * @throws NotModelled for storage elements the sandbox does not know
     */
    public String render(String body, com.atlassian.confluence.core.ContentEntityObject entity, String outputType) {
        StorageElement root = parser.parse(body);
        return children(root, new Rendering(entity, outputType, root));
    }

    String children(StorageElement parent, Rendering rendering) {
        return nodes(parent.children(), rendering);
    }

    private String nodes(List<StorageNode> nodes, Rendering rendering) {
        StringBuilder out = new StringBuilder();
        for (StorageNode node : nodes) {
            out.append(
                    node instanceof StorageText text
                            ? Markup.escape(text.text())
                            : element((StorageElement) node, rendering));
        }
        return out.toString();
    }

    private String element(StorageElement element, Rendering rendering) {
        ElementView view = views.get(element.name());
        if (view != null) {
            return view.html(element, rendering, this);
        }
        if (element.name().contains(":")) {
            throw new NotModelled("storage element " + element.name());
        }
        StringBuilder out = new StringBuilder("<").append(element.name());
        if (HEADINGS.contains(element.name()) && !element.attributes().containsKey("id")) {
            out.append(" id=\"")
                    .append(Markup.escape(rendering.anchor(element)))
                    .append('"');
        }
        element.attributes().forEach((name, value) -> {
            if (!name.contains(":")) {
                out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Markup.escape(value))
                        .append('"');
            }
        });
        if (VOID.contains(element.name())) {
            return out.append("/>").toString();
        }
        return out.append('>')
                .append(children(element, rendering))
                .append("</" + element.name() + ">")
                .toString();
    }
}
