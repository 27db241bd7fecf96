package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.sandbox.confluence.content.CommentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.create.Blueprints;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Html;
import org.springframework.util.StringUtils;

/** What the forms of the host's pages do; each returns the path that comes next, below the context path. */
final class PageForms {
    private final HostServices services;
    private final Blueprints blueprints;

    PageForms(HostServices services, Blueprints blueprints) {
        this.services = services;
        this.blueprints = blueprints;
    }

    static long pageId(HttpServletRequest request) {
        String id = request.getParameter("pageId");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    static void requireAdministrator() {
        if (!CurrentAccount.get().admin()) {
            throw new ForbiddenException("You do not have permission to administer this site.");
        }
    }

    /** A new blank draft. */
    String newDraft(HttpServletRequest request) {
        SpaceRecord space = services.rights().space(request.getParameter("spaceKey"));
        String parent = request.getParameter("parentPageId");
        Long parentId = StringUtils.hasText(parent) ? Long.valueOf(parent) : Long.valueOf(space.homeId());
        String title = request.getParameter("title");
        String by = CurrentAccount.get().key();
        NewContent draft = new NewContent(space, parentId, title == null ? "" : title, "<p></p>", by, null);
        return services.saver().createDraft(draft).path();
    }

    /** Does what the form of this page asks for. */
    String save(String path, HttpServletRequest request) {
        return switch (path) {
            case "/pages/editpage.action" -> savePage(request);
            case "/pages/restrictions.action" -> restrict(request);
            case "/pages/doaddcomment.action" -> comment(request);
            case "/pages/removecomment.action" -> removeComment(request);
            case "/admin/console.action" -> switchReadOnly(request);
            default -> throw new NotModelled("POST " + path);
        };
    }

    /** Saving a draft makes the page. */
    private String savePage(HttpServletRequest request) {
        ContentRecord page = services.rights().editable(pageId(request));
        String body = request.getParameter("body").replace("\r\n", "\n");
        String comment = StringUtils.hasText(request.getParameter("comment")) ? request.getParameter("comment") : null;
        Edit edit = new Edit(
                request.getParameter("title"),
                body,
                comment,
                CurrentAccount.get().key());
        int begunWith = Integer.parseInt(request.getParameter("version"));
        ContentRecord saved = page.isDraft()
                ? blueprints.publish(page, edit)
                : services.saver().update(page.id(), begunWith, edit);
        return saved.path();
    }

    /** Who may view and edit a page, as user names. */
    private String restrict(HttpServletRequest request) {
        ContentRecord page = services.rights().editable(pageId(request));
        for (Operation operation : Operation.values()) {
            List<String> keys = Stream.of(request.getParameter(operation.name()).split("[,\\s]+"))
                    .filter(StringUtils::hasText)
                    .map(name -> services.account(name).key())
                    .toList();
            services.restrictions().set(page.id(), operation, keys);
        }
        return page.path();
    }

    /**
     * What was typed is text; where {@code parentId} is sent, it replies to that comment, and where {@code part} is, it is about
     * these words of the page.
     */
    private String comment(HttpServletRequest request) {
        ContentRecord page = services.rights().readable(pageId(request));
        String parent = request.getParameter("parentId");
        String text = Html.escape(request.getParameter("content")).replaceAll("\\R", "<br/>");
        String part = request.getParameter("part");
        Account by = CurrentAccount.get();
        String body = "<p>" + text + "</p>";
        CommentRecord added = StringUtils.hasText(part)
                ? services.comments().addOn(by, page, part.strip(), body)
                : services.comments().add(by, page, StringUtils.hasText(parent) ? Long.valueOf(parent) : null, body);
        return page.path() + "#comment-" + added.id();
    }

    private String removeComment(HttpServletRequest request) {
        services.comments().remove(CurrentAccount.get(), Long.parseLong(request.getParameter("commentId")));
        return services.rights().readable(pageId(request)).path() + "#comments-section";
    }

    private String switchReadOnly(HttpServletRequest request) {
        requireAdministrator();
        services.accessMode().setReadOnly("true".equals(request.getParameter("readOnly")));
        return "/admin/console.action";
    }
}
