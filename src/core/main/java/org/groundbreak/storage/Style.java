package org.groundbreak.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/** What matters of a style attribute. */
final class Style {

    private static final String PROPERTY = "white-space";
    private static final Pattern PRESERVING = Pattern.compile("white-space\\s*+:\\s*+(?:pre|break-spaces)");

    private Style() {}

    /** Whether it makes white space visible: {@code pre}, {@code pre-wrap}, {@code pre-line}, {@code break-spaces}. */
    static boolean preservesWhiteSpace(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        return lower.contains(PROPERTY) && PRESERVING.matcher(lower).find();
    }
}
