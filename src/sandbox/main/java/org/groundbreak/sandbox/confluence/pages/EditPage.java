package org.groundbreak.sandbox.confluence.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.create.Blueprints;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.services.XhtmlMacro;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.plugins.PluginRegistry;

/** The editor. Saving a draft makes the page; whatever is refused, what was typed is shown again. */
final class EditPage implements PageAction {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Blueprints blueprints;

    EditPage(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    /** A new blank draft. */
    static Reply create(PageCall call) {
        HostServices services = call.services();
        Optional<SpaceRecord> space = services.rights().space(call.account(), call.parameter("spaceKey"));
        if (space.isEmpty()) {
            return ViewPage.NOT_HERE;
        }
        String home = String.valueOf(space.get().homeId());
        Long parent = Long.valueOf(call.parameter("parentPageId").isEmpty() ? home : call.parameter("parentPageId"));
        String by = call.account().key();
        NewContent draft =
                new NewContent(ContentStatus.DRAFT, space.get(), parent, call.parameter("title"), "<p></p>", by, null);
        return new Reply.Redirect(services.saver().create(draft).path());
    }

    @Override
    public Reply answer(PageCall call) {
        Optional<ContentRecord> content = call.content();
        if (content.isEmpty()) {
            return ViewPage.NOT_HERE;
        }
        ContentRecord page = content.get();
        if (!call.mayEdit(page)) {
            return new Reply.Refusal(403, "You do not have permission to edit this page.");
        }
        return call.isPost()
                ? save(call, page)
                : form(call, page, page.title(), page.body(), String.valueOf(page.version()), "");
    }

    private Reply save(PageCall call, ContentRecord page) {
        String body = call.parameter("body").replace("\r\n", "\n");
        String comment = call.parameter("comment");
        Edit edit = new Edit(
                call.parameter("title"),
                body,
                comment.isEmpty() ? null : comment,
                call.account().key());
        try {
            ContentRecord saved = page.isDraft()
                    ? blueprints.publish(call.account(), page, edit)
                    : call.services().saver().update(page.id(), Integer.parseInt(call.parameter("version")), edit);
            return new Reply.Redirect(saved.path());
        } catch (ContentRefused e) {
            return form(call, page, edit.title(), body, call.parameter("version"), sentence(e, edit.title()));
        } catch (StorageFormatException e) {
            return form(call, page, edit.title(), body, call.parameter("version"), e.getMessage());
        }
    }

    private static String sentence(ContentRefused refused, String title) {
        return switch (refused.reason()) {
            case TITLE_TAKEN ->
                "A page with the title '" + title
                        + "' already exists in this space. Enter a different title for your page.";
            case VERSION_CONFLICT ->
                "Somebody else has changed this page while you were editing. " + refused.getMessage();
            default -> refused.getMessage();
        };
    }

    private static Reply form(
            PageCall call, ContentRecord page, String title, String body, String version, String error) {
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("title", title == null ? "" : title);
        values.put("body", body);
        values.put("version", version);
        values.put("error", error);
        values.put("macros", macros(call.services().plugins()));
        return new Reply.View("edit.vm", values, Shown.of(page, "editor"));
    }

    private static String macros(PluginRegistry plugins) {
        List<XhtmlMacro.Form> forms = plugins.modules(XhtmlMacro.class).stream()
                .map(PluginRegistry.Module::instance)
                .filter(macro -> !macro.hidden())
                .map(XhtmlMacro::form)
                .toList();
        try {
            return JSON.writeValueAsString(forms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
