package org.groundbreak.sandbox.confluence.pages;

import java.util.Map;

/** What a page of the host answers. */
sealed interface Reply {
    /**
     * A template under {@code confluence/} with its values.
     *
     * @param page what the page is about, for meta tags and web resources
     */
    record View(String template, Map<String, Object> values, Shown page) implements Reply {}

    /** @param path relative to the context path */
    record Redirect(String path) implements Reply {}

    /** A sentence with a status. */
    record Refusal(int status, String sentence) implements Reply {}
}
