package org.groundbreak.sandbox.confluence.render;

import org.groundbreak.sandbox.confluence.storage.StorageElement;

/** Inline comments, tasks and layouts. */
final class StructureViews {
    private StructureViews() {}

    static String inlineComment(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        return Markup.tag("span", "class", "inline-comment-marker", "data-ref", element.attribute("ac:ref"))
                + renderer.children(element, rendering) + "</span>";
    }

    static String taskList(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        StringBuilder out = new StringBuilder(Markup.tag("ul", "class", "inline-task-list"));
        for (StorageElement task : element.elements("ac:task")) {
            String id = task.element("ac:task-id").map(StorageElement::text).orElse(null);
            boolean done = task.element("ac:task-status")
                    .map(StorageElement::text)
                    .filter("complete"::equals)
                    .isPresent();
            out.append(Markup.tag("li", "data-inline-task-id", id, "class", done ? "checked" : null));
            task.element("ac:task-body").ifPresent(body -> out.append(renderer.children(body, rendering)));
            out.append("</li>");
        }
        return out.append("</ul>").toString();
    }

    static ElementView division(String cssClass) {
        return (element, rendering, renderer) ->
                Markup.tag("div", "class", cssClass) + renderer.children(element, rendering) + "</div>";
    }

    static String layoutSection(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        String type = element.attribute("ac:type").replace('_', '-');
        return Markup.tag("div", "class", "columnLayout " + type, "data-layout", type)
                + renderer.children(element, rendering) + "</div>";
    }

    static String layoutCell(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        return "<div class=\"cell normal\" data-type=\"normal\"><div class=\"innerCell\">"
                + renderer.children(element, rendering) + "</div></div>";
    }
}
