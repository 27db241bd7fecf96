package org.groundbreak.sandbox.confluence.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.groundbreak.sandbox.confluence.rest.JsonServlet;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.services.MacroParameter;
import org.groundbreak.sandbox.confluence.services.XhtmlMacro;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.Html;

/** What the sandbox's own editor asks: is this well-formed, how does it look, how is this macro written. */
public final class EditorApi extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient HostServices services;

    public EditorApi(HostServices services) {
        this.services = services;
    }

    @Override
    protected JsonNode answer(Call call) {
        call.signedIn();
        if (call.is("POST /preview")) {
            return preview(call.body().path("body").asText());
        }
        if (call.is("POST /macro")) {
            return object().put("storage", macro(call.body()));
        }
        throw new NotModelled(call.route());
    }

    private JsonNode preview(String body) {
        try {
            return object().put("html", services.renderer().render(body, null, "preview"));
        } catch (StorageFormatException e) {
            return object().put("error", e.getMessage()).put("line", e.line()).put("column", e.column());
        }
    }

    private String macro(JsonNode form) {
        XhtmlMacro macro = services.plugins().modules(XhtmlMacro.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(m -> m.name().equals(form.path("name").asText()))
                .findFirst()
                .orElseThrow(() -> new NotModelled("macro " + form.path("name").asText()));
        StringBuilder out = new StringBuilder("<ac:structured-macro ac:name=\"")
                .append(Html.escape(macro.name()))
                .append("\" ac:schema-version=\"1\" ac:macro-id=\"")
                .append(UUID.randomUUID())
                .append("\">");
        for (MacroParameter parameter : macro.parameters()) {
            String value = form.path("parameters").path(parameter.name()).asText("");
            if (!value.isEmpty()) {
                out.append("<ac:parameter ac:name=\"")
                        .append(Html.escape(parameter.name()))
                        .append("\">")
                        .append(parameter.type().equals("username") ? users(value) : Html.escape(value))
                        .append("</ac:parameter>");
            }
        }
        return out.append(body(macro.bodyType()))
                .append("</ac:structured-macro>")
                .toString();
    }

    private String users(String names) {
        StringBuilder out = new StringBuilder();
        for (String name : names.split("[;, ]+")) {
            String key =
                    services.host().accounts().byName(name).map(Account::key).orElse("");
            out.append("<ri:user ri:userkey=\"").append(key).append("\"/>");
        }
        return out.toString();
    }

    private static String body(String type) {
        return switch (type) {
            case "RICH_TEXT" -> "<ac:rich-text-body><p></p></ac:rich-text-body>";
            case "PLAIN_TEXT" -> "<ac:plain-text-body><![CDATA[]]></ac:plain-text-body>";
            default -> "";
        };
    }
}
