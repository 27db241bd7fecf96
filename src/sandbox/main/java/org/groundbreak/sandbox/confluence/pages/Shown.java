package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;

/**
 * What a decorated page is about.
 *
 * @param content null outside pages
 * @param space null outside spaces
 * @param contexts whose web resources are on it, besides {@code atl.general} and {@code main}
 */
record Shown(ContentRecord content, SpaceRecord space, List<String> contexts) {
    static final Shown NOTHING = new Shown(null, null, List.of());

    static Shown of(ContentRecord content, String... contexts) {
        return new Shown(content, content.space(), List.of(contexts));
    }

    void on(HttpServletRequest request) {
        request.setAttribute(Shown.class.getName(), this);
    }

    static Shown of(HttpServletRequest request) {
        Object shown = request.getAttribute(Shown.class.getName());
        return shown == null ? NOTHING : (Shown) shown;
    }
}
