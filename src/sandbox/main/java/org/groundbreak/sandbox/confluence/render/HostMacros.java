package org.groundbreak.sandbox.confluence.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.sandbox.web.Html;

/**
 * The macros of the host itself that stand in pages which plugins make or read: panel, excerpt, page properties, and
 * status.
 */
final class HostMacros {
    private HostMacros() {}

    /**
     * @param body of the macro, rendered when it is needed
     * @return empty when it is none of these
     */
    static Optional<String> html(String name, Map<String, String> parameters, Supplier<String> body) {
        return switch (name) {
            case "details" -> Optional.of(details(parameters, body));
            case "excerpt" -> Optional.of("true".equals(parameters.get("hidden")) ? "" : body.get());
            case "panel" -> Optional.of(panel(parameters, body));
            case "status" -> Optional.of(status(parameters));
            default -> Optional.empty();
        };
    }

    /** What is hidden is for reports alone. */
    private static String details(Map<String, String> parameters, Supplier<String> body) {
        boolean hidden = "true".equals(parameters.get("hidden"));
        return hidden ? "" : "<div class=\"plugin-tabmeta-details\">" + body.get() + "</div>";
    }

    private static String panel(Map<String, String> parameters, Supplier<String> body) {
        String title = parameters.getOrDefault("title", "");
        String header = title.isEmpty() ? "" : "<div class=\"panelHeader\"><b>" + Html.escape(title) + "</b></div>";
        return "<div class=\"panel\">" + header + "<div class=\"panelContent\">" + body.get() + "</div></div>";
    }

    private static String status(Map<String, String> parameters) {
        return "<span class=\"status-macro aui-lozenge\">" + Html.escape(parameters.getOrDefault("title", ""))
                + "</span>";
    }
}
