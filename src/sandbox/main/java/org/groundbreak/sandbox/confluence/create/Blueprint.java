package org.groundbreak.sandbox.confluence.create;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;

/** The module {@code <blueprint>}: a kind of page that the Create dialog offers. */
public final class Blueprint implements ModuleInstance {
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

    /** @throws com.atlassian.plugin.PluginParseException without {@code index-key}, which the product requires */
    public Blueprint(ModuleElement xml, InstalledPlugin plugin) {
        this.plugin = plugin;
        this.xml = xml.strict(
                Set.of(
                        "index-key",
                        "index-template-key",
                        "i18n-index-title-key",
                        "create-result",
                        "content-template-key"),
                Set.of("content-template", "dialog-wizard"));
        xml.required("index-key");
        xml.child("dialog-wizard").ifPresent(wizard -> wizard.strict(Set.of(), Set.of("dialog-page"))
                .children("dialog-page")
                .forEach(page -> page.strict(
                        Set.of(
                                "id",
                                "template-key",
                                "title-key",
                                "description-header-key",
                                "description-content-key",
                                "last"),
                        Set.of())));
    }

    public String completeKey() {
        return plugin.key() + ":" + xml.key();
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
        return text("i18n-index-title-key").or(() -> text("i18n-name-key")).orElse(indexKey());
    }

    /** Complete key of the template of the index page, if it has one of its own. */
    public Optional<String> indexTemplate() {
        return xml.attribute("index-template-key").map(this::complete);
    }

    /** Whether the page opens in the editor and is made by saving there. */
    public boolean opensEditor() {
        return !xml.attribute("create-result").filter("view"::equals).isPresent();
    }

    /** Complete keys of its templates, the default one first. */
    public List<String> templates() {
        return xml.attribute("content-template-key")
                .map(key -> List.of(complete(key)))
                .orElseGet(() -> xml.children("content-template").stream()
                        .map(ref -> complete(ref.required("ref")))
                        .toList());
    }

    public List<WizardPage> wizard() {
        List<ModuleElement> pages =
                xml.child("dialog-wizard").map(w -> w.children("dialog-page")).orElse(List.of());
        return pages.stream()
                .map(p -> page(p, p == pages.get(pages.size() - 1)))
                .toList();
    }

    private WizardPage page(ModuleElement page, boolean isLast) {
        return new WizardPage(
                page.required("id"),
                page.required("template-key"),
                page.attribute("title-key").map(plugin::text).orElse(""),
                page.attribute("description-header-key").map(plugin::text).orElse(""),
                page.attribute("description-content-key").map(plugin::text).orElse(""),
                page.attribute("last").map("true"::equals).orElse(isLast));
    }

    private Optional<String> text(String attribute) {
        return xml.attribute(attribute).map(plugin::text);
    }

    private String complete(String key) {
        return key.contains(":") ? key : plugin.key() + ":" + key;
    }
}
