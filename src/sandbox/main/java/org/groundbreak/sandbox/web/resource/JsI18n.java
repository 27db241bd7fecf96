package org.groundbreak.sandbox.web.resource;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.host.I18n;
import org.springframework.web.util.JavaScriptUtils;

/**
 * The transformer {@code jsI18n}: {@code AJS.I18n.getText("key")} becomes the text, with further arguments a call of
 * {@code AJS.format} on it. Only literal keys are seen, as in the product.
 */
record JsI18n(I18n i18n, Locale locale) {
    private static final Pattern CALL =
            Pattern.compile("(?:\\bAJS\\.|\\bWRM\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");

    String apply(String script) {
        return CALL.matcher(script).replaceAll(match -> Matcher.quoteReplacement(replacement(match)));
    }

    private String replacement(MatchResult call) {
        String key = call.group(2);
        return call.group(3).equals(")")
                ? literal(i18n.getText(locale, key))
                : "AJS.format(" + literal(i18n.pattern(locale, key).orElse(key)) + ",";
    }

    private static String literal(String text) {
        return '"' + JavaScriptUtils.javaScriptEscape(text) + '"';
    }
}
