package org.groundbreak.sandbox.web.resource;

import java.util.Map;

/** Content types by ending. */
final class Mime {
    private static final Map<String, String> TYPES = Map.of(
            "js", "application/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "woff2", "font/woff2");

    private Mime() {}

    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
