package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;

/** Copy, move, trash, restore and purge from the page's menu and the list of the trash; each returns the next path. */
final class LifeForms {
    private static final String REMOVE = "/pages/removepage.action";
    private static final String RESTORE = "/pages/restorepage.action";
    private static final String PURGE = "/pages/purgepage.action";
    private static final String MOVE = "/pages/movepage.action";

    private final HostServices services;

    LifeForms(HostServices services) {
        this.services = services;
    }

    /** The editor with a copy of the page {@code idOfPageToCopy}. */
    String copy(HttpServletRequest request) {
        String id = Optional.ofNullable(request.getParameter("idOfPageToCopy")).orElse("");
        long pageId = id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        ContentRecord page = services.rights().readable(pageId);
        return services.life().copy(page.id(), CurrentAccount.get().key()).path();
    }

    /** Whether a form of this path is for here. */
    boolean acts(String path) {
        return Set.of(REMOVE, RESTORE, PURGE, MOVE).contains(path);
    }

    String act(String path, HttpServletRequest request) {
        long id = PageForms.pageId(request);
        return switch (path) {
            case REMOVE -> remove(services.rights().editable(id));
            case MOVE -> move(services.rights().editable(id), request);
            case RESTORE -> restore(id);
            default -> purge(id);
        };
    }

    /** The space whose trash an administrator of it looks at. */
    SpaceRecord trashSpace(HttpServletRequest request) {
        services.rights().requireSpaceAdministrator();
        return services.store()
                .space(Optional.ofNullable(request.getParameter("key")).orElse(""))
                .orElseThrow(() -> new NotFoundException("There is no such space."));
    }

    private String remove(ContentRecord page) {
        services.life().trash(page.id());
        return "/display/" + page.space().key();
    }

    private String restore(long pageId) {
        services.rights().requireSpaceAdministrator();
        return services.life().restore(services.rights().trashed(pageId).id()).path();
    }

    private String purge(long pageId) {
        services.rights().requireSpaceAdministrator();
        ContentRecord page = services.rights().trashed(pageId);
        services.life().purge(page.id());
        return "/pages/viewtrash.action?key=" + page.space().key();
    }

    /** Below the page {@code targetId}; other positions than {@code append} are not modelled. */
    private String move(ContentRecord page, HttpServletRequest request) {
        if (!"append".equals(request.getParameter("position"))) {
            throw new NotModelled("position " + request.getParameter("position"));
        }
        ContentRecord parent = services.rights().readable(Long.parseLong(request.getParameter("targetId")));
        if (parent.id() == page.id()
                || services.store().ancestors(parent).stream().anyMatch(above -> above.id() == page.id())) {
            throw new NotModelled("a page below itself");
        }
        return services.life().move(page.id(), parent.space(), parent.id()).path();
    }
}
