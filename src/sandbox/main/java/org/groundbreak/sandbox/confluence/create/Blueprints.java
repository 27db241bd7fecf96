package org.groundbreak.sandbox.confluence.create;

import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** Makes drafts from blueprints, and pages from these drafts. */
public final class Blueprints {
    private static final String TITLE = "ContentPageTitle";

    /**
     * What the wizard sends.
     *
     * @param title may be empty; the context's {@code ContentPageTitle} and the context provider come first
     * @param parentId null for the blueprint's index page
     * @param creator user key
     */
    public record Order(
            Blueprint blueprint,
            SpaceRecord space,
            String title,
            Long parentId,
            Map<String, Object> context,
            String creator) {}

    private final HostServices services;

    public Blueprints(HostServices services) {
        this.services = services;
    }

    /** @throws NotFoundException if no enabled plugin has a blueprint of this complete key or id */
    public Blueprint find(String keyOrId) {
        return services.plugins().modules(Blueprint.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(b -> List.of(b.completeKey(), b.id().toString()).contains(keyOrId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No blueprint " + keyOrId));
    }

    /** A draft that only its creator sees, until he saves it in the editor. */
    public ContentRecord draft(Order order) {
        Blueprint blueprint = order.blueprint();
        ContentTemplate template = template(blueprint.template());
        Map<String, Object> values = values(blueprint, order.space());
        values.putAll(order.context());
        values.putIfAbsent(TITLE, order.title());
        values = template.context(values);
        String title = (String) values.get(TITLE);
        String body = template.fill(values);
        return services.saver()
                .createDraft(new NewContent(
                        order.space(), order.parentId(), title, body, order.creator(), blueprint.completeKey()));
    }

    private ContentTemplate template(String completeKey) {
        return services.plugins()
                .module(ContentTemplate.class, completeKey)
                .orElseThrow(() -> new NotModelled("content-template " + completeKey))
                .instance();
    }

    private static Map<String, Object> values(Blueprint blueprint, SpaceRecord space) {
        return new HashMap<>(Map.of(
                "spaceKey", space.key(),
                "blueprintKey", blueprint.completeKey(),
                "blueprintId", blueprint.id(),
                "indexKey", blueprint.indexKey(),
                "templateLabel", blueprint.indexKey(),
                "analyticsKey", blueprint.indexKey()));
    }

    /** Saves a draft as the first version of its page; of a blueprint: with its label, below its index page. */
    public ContentRecord publish(ContentRecord draft, Edit edit) {
        if (draft.blueprint() == null) {
            return services.saver().publish(draft.id(), draft.parentId(), edit);
        }
        Blueprint blueprint = find(draft.blueprint());
        return services.store().inTransaction(() -> {
            services.labels().add(draft.id(), blueprint.indexKey());
            Long parent = Optional.ofNullable(draft.parentId())
                    .orElseGet(
                            () -> indexPage(blueprint, draft.space(), edit.by()).id());
            ContentRecord page = services.saver().publish(draft.id(), parent, edit);
            services.host()
                    .events()
                    .publish(new BlueprintPageCreateEvent(services.entities().page(page)));
            return page;
        });
    }

    private ContentRecord indexPage(Blueprint blueprint, SpaceRecord space, String by) {
        String title = blueprint.indexTitle();
        return services.store().find(space, title).orElseGet(() -> services.saver()
                .create(new NewContent(space, space.homeId(), title, indexBody(blueprint, space), by, null)));
    }

    private String indexBody(Blueprint blueprint, SpaceRecord space) {
        return blueprint
                .indexTemplate()
                .map(this::template)
                .map(template -> template.fill(template.context(values(blueprint, space))))
                .orElse("<p></p>");
    }
}
