package org.groundbreak.sandbox.confluence.create;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** The module {@code <blueprint>}: a kind of page that the Create dialog offers and that opens in the editor. */
public final class Blueprint implements ModuleInstance {
    private static final Set<String> ATTRIBUTES = Set.of(
            "index-key",
            "i18n-index-title-key",
            "index-template-key",
            "create-result",
            "content-template-key",
            "how-to-use-template");
    private static final Set<String> PAGE_ATTRIBUTES =
            Set.of("id", "template-key", "title-key", "description-header-key", "description-content-key", "last");

    /** One page of the wizard; texts in the language of the request. */
    public record WizardPage(
            String id,
            String templateKey,
            String title,
            String descriptionHeader,
            String descriptionContent,
            boolean last) {}

    private final InstalledPlugin plugin;
    private final ModuleElement xml;
    private final List<ModuleElement> pages;

    /**
     * @throws com.atlassian.plugin.PluginParseException without {@code index-key}, which the product requires
     * @throws NotModelled if pages are made without the editor
     */
    public Blueprint(ModuleElement xml, InstalledPlugin plugin) {
        this.plugin = plugin;
        this.xml = xml.strict(ATTRIBUTES, Set.of("dialog-wizard"));
        this.pages = xml.child("dialog-wizard")
                .map(wizard -> wizard.strict(Set.of(), Set.of("dialog-page")).children())
                .orElse(List.of());
        pages.forEach(page -> page.strict(PAGE_ATTRIBUTES, Set.of()));
        xml.required("index-key");
        if (!xml.required("create-result").equals("edit")) {
            throw new NotModelled("create-result=" + xml.required("create-result"));
        }
    }

    public String completeKey() {
        return complete(xml.key());
    }

    /** The id of this instance's blueprint: the same after every start of the same sandbox. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(completeKey().getBytes(StandardCharsets.UTF_8));
    }

    /** The label on every page made from it. */
    public String indexKey() {
        return xml.required("index-key");
    }

    public String indexTitle() {
        return xml.attribute("i18n-index-title-key").map(plugin::text).orElse(indexKey());
    }

    /** Full name of the Soy template of its how-to page; empty if it has none. */
    public String howToUse() {
        return xml.attribute("how-to-use-template").orElse("");
    }

    /** Complete key of its template. */
    public String template() {
        return complete(xml.required("content-template-key"));
    }

    /** Complete key of the template of its index page; empty for the product's own, which shows nothing here. */
    public Optional<String> indexTemplate() {
        return xml.attribute("index-template-key").map(this::complete);
    }

    public List<WizardPage> wizard() {
        return pages.stream().map(this::page).toList();
    }

    private WizardPage page(ModuleElement page) {
        return new WizardPage(
                page.required("id"),
                page.required("template-key"),
                text(page, "title-key"),
                text(page, "description-header-key"),
                text(page, "description-content-key"),
                page.attribute("last").filter("true"::equals).isPresent());
    }

    private String text(ModuleElement page, String attribute) {
        return page.attribute(attribute).map(plugin::text).orElse("");
    }

    private String complete(String key) {
        return plugin.key() + ":" + key;
    }
}
