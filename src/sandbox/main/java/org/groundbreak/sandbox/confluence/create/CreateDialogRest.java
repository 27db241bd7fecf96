package org.groundbreak.sandbox.confluence.create;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.rest.JsonServlet;
import org.groundbreak.sandbox.confluence.rest.RestProblem;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.fragments.WebItem;

/** {@code /rest/create-dialog/1.0}: what the Create dialog asks and sends. Signed-in users only. */
public final class CreateDialogRest extends JsonServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient HostServices services;
    private final transient Blueprints blueprints;

    public CreateDialogRest(HostServices services, Blueprints blueprints) {
        this.services = services;
        this.blueprints = blueprints;
        on("GET /blueprints/web-items", (call, id) -> webItems(space(call.signedIn(), call.parameter("spaceKey"))));
        on("GET /blueprints/get/*", this::blueprint);
        on("GET /blueprints/get", (call, id) -> blueprint(call, call.parameter("blueprintModuleCompleteKey")));
        on("POST /content-blueprint/create-draft", this::createDraft);
        on("POST /content-blueprint/create-content", this::createContent);
    }

    private JsonNode createDraft(Call call, String none) {
        ContentRecord draft = blueprints.draft(call.signedIn(), order(call));
        return made(draft).put("draftId", draft.id());
    }

    private JsonNode createContent(Call call, String none) {
        ContentRecord page = blueprints.page(call.signedIn(), order(call));
        return made(page).put("pageId", page.id()).put("title", page.title());
    }

    private ArrayNode webItems(SpaceRecord space) {
        ArrayNode items = JSON.createArrayNode();
        Map<String, Object> context = Map.of("space", services.entities().space(space));
        for (PluginRegistry.Module<WebItem> module : services.plugins().modules(WebItem.class)) {
            WebItem item = module.instance();
            String key = item.params().get("blueprintKey");
            if (item.section().equals("system.create.dialog/content") && key != null && item.isShown(context)) {
                Blueprint blueprint = known(module.plugin().key() + ":" + key);
                ObjectNode json = items.addObject()
                        .put("itemModuleCompleteKey", module.completeKey())
                        .put("blueprintModuleCompleteKey", blueprint.completeKey())
                        .put("contentBlueprintId", blueprint.id().toString())
                        .put("name", name(module, context))
                        .put("description", description(module))
                        .put("createResult", blueprint.opensEditor() ? "edit" : "view");
                json.putObject("wizard").set("pages", JSON.valueToTree(blueprint.wizard()));
            }
        }
        return items;
    }

    private static String name(PluginRegistry.Module<WebItem> module, Map<String, Object> context) {
        return module.xml()
                .attribute("i18n-name-key")
                .map(module.plugin()::text)
                .orElseGet(() -> module.instance().label(context));
    }

    private static String description(PluginRegistry.Module<WebItem> module) {
        return module.xml()
                .child("description")
                .flatMap(d -> d.attribute("key"))
                .map(module.plugin()::text)
                .orElse("");
    }

    private JsonNode blueprint(Call call, String keyOrId) {
        call.signedIn();
        Blueprint blueprint = known(keyOrId);
        ObjectNode json = object().put("id", blueprint.id().toString())
                .put("moduleCompleteKey", blueprint.completeKey())
                .put("indexKey", blueprint.indexKey())
                .put("createResult", blueprint.opensEditor() ? "edit" : "view");
        ArrayNode refs = json.putArray("contentTemplateRefs");
        blueprint.templates().forEach(key -> refs.addObject().put("moduleCompleteKey", key));
        return json;
    }

    private Blueprints.Order order(Call call) {
        JsonNode body = call.body();
        JsonNode id =
                body.hasNonNull("contentBlueprintId") ? body.get("contentBlueprintId") : body.path("moduleCompleteKey");
        long parent = body.path("parentPageId").asLong();
        Map<String, Object> context = body.hasNonNull("context")
                ? JSON.convertValue(body.get("context"), new TypeReference<Map<String, Object>>() {})
                : Map.of();
        Blueprint blueprint = known(id.asText());
        String template = body.path("contentTemplateKey").asText("");
        return new Blueprints.Order(
                blueprint,
                space(call.signedIn(), body.path("spaceKey").asText()),
                body.path("title").asText(""),
                parent == 0 ? null : parent,
                template.isEmpty() || template.contains(":")
                        ? template
                        : blueprint.completeKey().replaceFirst(":.*", ":") + template,
                context);
    }

    private ObjectNode made(ContentRecord content) {
        return object().put("spaceKey", content.space().key())
                .put("url", services.host().baseUrl() + content.path());
    }

    private SpaceRecord space(Account account, String key) {
        return services.rights()
                .space(account, key)
                .orElseThrow(() -> new RestProblem(403, "You do not have permission to create content in " + key));
    }

    private Blueprint known(String keyOrId) {
        return blueprints.find(keyOrId).orElseThrow(() -> new RestProblem(404, "No blueprint " + keyOrId));
    }
}
