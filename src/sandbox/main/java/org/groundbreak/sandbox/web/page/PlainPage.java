package org.groundbreak.sandbox.web.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An undecorated HTML page taken apart.
 *
 * @param decorator {@code atl.general}, {@code atl.admin}, or empty if it asks for none
 * @param title as HTML
 * @param head what else is in the head, as HTML
 * @param body what is in the body, as HTML
 */
record PlainPage(String decorator, String title, String head, String body) {
    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>(.*?)</head>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>(.*)</body>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=[\"']decorator[\"']\\s+content=[\"']([\\w.]+)[\"']\\s*/?>");

    static PlainPage parse(String html) {
        String head = first(HEAD, html, "");
        String rest = DECORATOR.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("");
        return new PlainPage(first(DECORATOR, head, ""), first(TITLE, head, ""), rest, first(BODY, html, html));
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
