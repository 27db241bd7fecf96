package org.groundbreak.sandbox.web;

import org.springframework.web.util.HtmlUtils;

/** Text in HTML. */
public final class Html {
    private Html() {}

    /** Escapes what has a meaning in HTML text and attributes. */
    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
