package org.groundbreak.sandbox.web;

import java.util.Map;

/** Velocity templates of the host itself. */
public interface Templates {
    /**
     * Renders a template with every reference HTML-escaped, save those whose name ends in {@code Html}.
     *
     * @param name path in the class path, for example {@code confluence/page.vm}
     */
    String render(String name, Map<String, Object> context);
}
