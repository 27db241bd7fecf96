package org.groundbreak.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** What a product puts around a decorated page. All texts are plain; the decorator escapes them. */
public interface Chrome {
    /** A link; {@code href} starts with the context path. {@code id} may be empty. */
    record Link(String id, String label, String href) {}

    /** Links and buttons in the header. */
    List<Link> header(HttpServletRequest request);

    /** The menu of the administration, by heading. Shown on pages with the decorator {@code atl.admin}. */
    Map<String, List<Link>> adminMenu(HttpServletRequest request);

    /** {@code <meta>} elements of every page besides the framework's own: name (with {@code ajs-}) and content. */
    Map<String, String> meta(HttpServletRequest request);

    /** Contexts whose web resources are on every page, for example {@code atl.general}. */
    List<String> contexts(HttpServletRequest request);
}
