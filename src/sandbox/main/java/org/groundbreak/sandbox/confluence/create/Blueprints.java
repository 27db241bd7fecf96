package org.groundbreak.sandbox.confluence.create;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** Makes drafts and pages from blueprints. */
public final class Blueprints {
    private static final String TITLE = "ContentPageTitle";

    /**
     * What the wizard sends.
     *
     * @param title may be empty; the context's {@code ContentPageTitle} and the context provider come first
     * @param parentId null for the blueprint's index page
     * @param templateKey complete key of one of its templates, empty for the first
     */
    public record Order(
            Blueprint blueprint,
            SpaceRecord space,
            String title,
            Long parentId,
            String templateKey,
            Map<String, Object> context) {}

    private final HostServices services;

    public Blueprints(HostServices services) {
        this.services = services;
    }

    /** The blueprint of this complete key or id. */
    public Optional<Blueprint> find(String keyOrId) {
        return services.plugins().modules(Blueprint.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(b ->
                        b.completeKey().equals(keyOrId) || b.id().toString().equals(keyOrId))
                .findFirst();
    }

    /** A draft that only its creator sees, until he saves it in the editor. */
    public ContentRecord draft(Account account, Order order) {
        return services.saver().create(filled(account, order, ContentStatus.DRAFT, order.parentId()));
    }

    /** The page at once: {@code create-result="view"}. */
    public ContentRecord page(Account account, Order order) {
        return services.store().inTransaction(() -> {
            Long parent =
                    order.parentId() == null ? indexPage(account, order.blueprint(), order.space()) : order.parentId();
            ContentRecord page = services.saver().create(filled(account, order, ContentStatus.CURRENT, parent));
            services.labels().add(page.id(), order.blueprint().indexKey());
            return page;
        });
    }

    /** Saves a draft as the first version of its page; of a blueprint: with its label, below its index page. */
    public ContentRecord publish(Account account, ContentRecord draft, Edit edit) {
        Optional<Blueprint> blueprint = Optional.ofNullable(draft.blueprint()).flatMap(this::find);
        return services.store().inTransaction(() -> {
            Long parent = draft.parentId() == null && blueprint.isPresent()
                    ? indexPage(account, blueprint.get(), draft.space())
                    : draft.parentId();
            blueprint.ifPresent(b -> services.labels().add(draft.id(), b.indexKey()));
            return services.saver().publish(draft.id(), parent, edit);
        });
    }

    private NewContent filled(Account account, Order order, ContentStatus status, Long parent) {
        String key =
                order.templateKey().isEmpty() ? order.blueprint().templates().get(0) : order.templateKey();
        ContentTemplate template = template(key);
        Map<String, Object> values = new HashMap<>(initial(order.blueprint(), order.space()));
        values.putAll(order.context());
        values.putIfAbsent(TITLE, order.title());
        values = template.context(values);
        String title = (String) values.get(TITLE);
        String blueprint = order.blueprint().completeKey();
        return new NewContent(status, order.space(), parent, title, template.fill(values), account.key(), blueprint);
    }

    private static Map<String, Object> initial(Blueprint blueprint, SpaceRecord space) {
        return Map.of(
                "spaceKey", space.key(),
                "blueprintKey", blueprint.completeKey(),
                "blueprintId", blueprint.id(),
                "indexKey", blueprint.indexKey(),
                "templateLabel", blueprint.indexKey(),
                "analyticsKey", blueprint.indexKey());
    }

    private Long indexPage(Account account, Blueprint blueprint, SpaceRecord space) {
        Optional<ContentRecord> existing = services.store().find(space, blueprint.indexTitle());
        if (existing.isPresent()) {
            return existing.get().id();
        }
        String body = blueprint
                .indexTemplate()
                .map(key -> template(key).fill(initial(blueprint, space)))
                .orElse("<p></p>");
        NewContent page = NewContent.page(space, space.homeId(), blueprint.indexTitle(), body, account.key());
        return services.saver().create(page).id();
    }

    private ContentTemplate template(String completeKey) {
        return services.plugins()
                .module(ContentTemplate.class, completeKey)
                .orElseThrow(() -> new NotModelled("content-template " + completeKey))
                .instance();
    }
}
