package org.groundbreak.sandbox.confluence.create;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.rest.Call;
import org.groundbreak.sandbox.confluence.rest.JsonServlet;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.plugins.PluginRegistry.Module;
import org.groundbreak.sandbox.web.fragments.WebItem;

/** {@code /rest/create-dialog/1.0}: what the Create dialog asks and sends. Signed-in users only. */
public final class CreateDialogApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HostServices services;
    private final Blueprints blueprints;

    public CreateDialogApi(HostServices services, Blueprints blueprints) {
        this.services = services;
        this.blueprints = blueprints;
    }

    /** Its routes, for {@link JsonServlet}. */
    public Map<String, JsonServlet.Handler> routes() {
        return Map.of(
                "GET /rest/create-dialog/1.0/blueprints/web-items", this::webItems,
                "GET /rest/create-dialog/1.0/blueprints/get", this::blueprint,
                "POST /rest/create-dialog/1.0/content-blueprint/create-draft", this::createDraft);
    }

    private Object webItems(Call call) {
        call.signedIn();
        SpaceRecord space = services.rights().space(call.parameter("spaceKey"));
        Map<String, Object> context = Map.of("space", services.entities().space(space));
        return services.plugins().modules(WebItem.class).stream()
                .filter(item -> item.instance().section().equals("system.create.dialog/content"))
                .filter(item -> item.instance().params().containsKey("blueprintKey"))
                .filter(item -> item.instance().isShown(context))
                .map(item -> json(item, context))
                .toList();
    }

    private Map<String, Object> json(Module<WebItem> item, Map<String, Object> context) {
        Blueprint blueprint = blueprints.find(
                item.plugin().key() + ":" + item.instance().params().get("blueprintKey"));
        String name = item.xml()
                .attribute("i18n-name-key")
                .map(item.plugin()::text)
                .orElseGet(() -> item.instance().label(context));
        String description = item.xml()
                .child("description")
                .flatMap(child -> child.attribute("key"))
                .map(item.plugin()::text)
                .orElse("");
        return Map.of(
                "itemModuleCompleteKey", item.completeKey(),
                "blueprintModuleCompleteKey", blueprint.completeKey(),
                "contentBlueprintId", blueprint.id(),
                "name", name,
                "description", description,
                "iconURL", icon(item),
                "howToUseTemplate", blueprint.howToUse(),
                "createResult", "edit",
                "wizard", Map.of("pages", blueprint.wizard()));
    }

    /** Empty for an item without an icon; the product has one of its own for those. */
    private String icon(Module<WebItem> item) {
        return item.instance()
                .resource("icon")
                .map(icon -> services.host().baseUrl() + "/download/resources/" + item.completeKey() + "/icon")
                .orElse("");
    }

    private Object blueprint(Call call) {
        call.signedIn();
        Blueprint blueprint = blueprints.find(call.parameter("blueprintModuleCompleteKey"));
        return Map.of(
                "id", blueprint.id(),
                "moduleCompleteKey", blueprint.completeKey(),
                "indexKey", blueprint.indexKey(),
                "createResult", "edit",
                "contentTemplateRefs", List.of(Map.of("moduleCompleteKey", blueprint.template())));
    }

    private Object createDraft(Call call) {
        String creator = call.signedIn().key();
        JsonNode body = call.body();
        Map<String, Object> context = JSON.convertValue(body.withObject("/context"), new TypeReference<>() {});
        ContentRecord draft = blueprints.draft(new Blueprints.Order(
                blueprints.find(body.path("contentBlueprintId").asText()),
                services.rights().space(body.path("spaceKey").asText()),
                body.path("title").asText(),
                body.hasNonNull("parentPageId") ? body.get("parentPageId").asLong() : null,
                context,
                creator));
        return Map.of(
                "draftId",
                draft.id(),
                "spaceKey",
                draft.space().key(),
                "url",
                services.host().baseUrl() + draft.path());
    }
}
