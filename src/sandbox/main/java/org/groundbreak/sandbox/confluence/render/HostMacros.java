package org.groundbreak.sandbox.confluence.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundbreak.sandbox.confluence.storage.StorageElement;

/** The macros of the host that our pages use. */
final class HostMacros {
    private static final Map<String, String> LOZENGES =
            Map.of("green", "success", "yellow", "current", "red", "error", "blue", "complete");

    private HostMacros() {}

    /** Null for a macro that the sandbox does not have. */
    static ElementView find(String name, Map<String, String> values) {
        return switch (name) {
            case "info" -> box("information", "info", values);
            case "note", "tip", "warning" -> box(name, name.equals("tip") ? "approve" : "warning", values);
            case "panel" -> panel(values);
            case "code", "noformat" -> code(values);
            case "details" -> details(values);
            case "status" -> (e, r, v) -> status(values);
            case "toc" -> (e, r, v) -> contents(r);
            default -> null;
        };
    }

    private static ElementView box(String kind, String icon, Map<String, String> values) {
        return (e, r, v) ->
                Markup.tag("div", "class", "confluence-information-macro confluence-information-macro-" + kind)
                        + title("p", values)
                        + "<span class=\"aui-icon aui-icon-small aui-iconfont-" + icon
                        + " confluence-information-macro-icon\"></span><div class=\"confluence-information-macro-body\">"
                        + rich(e, r, v) + "</div></div>";
    }

    private static ElementView panel(Map<String, String> values) {
        String header = values.containsKey("title")
                ? "<div class=\"panelHeader\"><b>" + Markup.escape(values.get("title")) + "</b></div>"
                : "";
        return (e, r, v) ->
                "<div class=\"panel\">" + header + "<div class=\"panelContent\">" + rich(e, r, v) + "</div></div>";
    }

    private static ElementView code(Map<String, String> values) {
        String brush = "brush: " + values.getOrDefault("language", "java");
        return (e, r, v) -> "<div class=\"code panel\"><div class=\"codeContent panelContent\">"
                + Markup.tag("pre", "class", "syntaxhighlighter-pre", "data-syntaxhighlighter-params", brush)
                + Markup.escape(e.element("ac:plain-text-body")
                        .map(StorageElement::text)
                        .orElse(""))
                + "</pre></div></div>";
    }

    private static ElementView details(Map<String, String> values) {
        return (e, r, v) -> "true".equals(values.get("hidden"))
                ? ""
                : "<div class=\"plugin-tabmeta-details\">" + rich(e, r, v) + "</div>";
    }

    private static String status(Map<String, String> values) {
        String colour = LOZENGES.get(values.getOrDefault("colour", "").toLowerCase(Locale.ROOT));
        String css = "status-macro aui-lozenge" + (colour == null ? "" : " aui-lozenge-" + colour);
        return Markup.tag("span", "class", css) + Markup.escape(values.getOrDefault("title", "")) + "</span>";
    }

    private static String contents(Rendering rendering) {
        StringBuilder out = new StringBuilder("<div class=\"toc-macro\"><ul>");
        for (StorageElement heading : headings(rendering.root())) {
            out.append("<li>")
                    .append(Markup.tag("a", "href", "#" + rendering.anchor(heading)))
                    .append(Markup.escape(heading.text()))
                    .append("</a></li>");
        }
        return out.append("</ul></div>").toString();
    }

    private static List<StorageElement> headings(StorageElement below) {
        List<StorageElement> found = new ArrayList<>();
        for (StorageElement child : below.elements()) {
            if (child.name().matches("h[1-6]")) {
                found.add(child);
            } else {
                found.addAll(headings(child));
            }
        }
        return found;
    }

    private static String title(String element, Map<String, String> values) {
        return values.containsKey("title")
                ? Markup.tag(element, "class", "title") + Markup.escape(values.get("title")) + "</" + element + ">"
                : "";
    }

    private static String rich(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        return element.element("ac:rich-text-body")
                .map(body -> renderer.children(body, rendering))
                .orElse("");
    }
}
