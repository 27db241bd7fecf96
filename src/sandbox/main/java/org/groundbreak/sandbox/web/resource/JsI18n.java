package org.groundbreak.sandbox.web.resource;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.plugins.PluginTexts;

/**
 * The transformer {@code jsI18n}: {@code AJS.I18n.getText("key")} becomes the text, with further arguments a call of
 * {@code AJS.format} on it. Only literal keys are seen, as in the product.
 */
final class JsI18n {
    private static final Pattern CALL =
            Pattern.compile("(?:\\bAJS\\.|\\bWRM\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");

    private final PluginTexts texts;
    private final Locale locale;

    JsI18n(PluginTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String apply(String script) {
        return CALL.matcher(script).replaceAll(match -> Matcher.quoteReplacement(replacement(match)));
    }

    private String replacement(MatchResult call) {
        String key = call.group(2);
        String pattern = texts.pattern(locale, key).orElse(key);
        return call.group(3).equals(")")
                ? literal(new MessageFormat(pattern, locale).format(new Object[0]))
                : "AJS.format(" + literal(pattern) + ",";
    }

    private static String literal(String text) {
        StringBuilder result = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '<' || c < ' ' || c > '~') {
                result.append(String.format("\\u%04x", (int) c));
            } else {
                result.append(c);
            }
        }
        return result.append('"').toString();
    }
}
