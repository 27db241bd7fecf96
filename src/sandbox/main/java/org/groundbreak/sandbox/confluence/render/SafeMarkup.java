package org.groundbreak.sandbox.confluence.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What of the plain HTML in a page's body reaches a browser: nothing that runs, loads a frame, or poses as a form. */
final class SafeMarkup {
    private static final Set<String> UNSAFE = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "meta",
            "link",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "svg",
            "math",
            "template",
            "noscript");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "background", "cite", "poster", "longdesc", "usemap", "data");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s\\p{Cf}]");
    private static final Pattern ACTIVE_STYLE =
            Pattern.compile("(?i)expression|behavio|binding|javascript|url\\s*\\(|@import|\\\\|/\\*");

    private SafeMarkup() {}

    /** Whether the element is shown; else it is left out with all that is in it. */
    static boolean allowsElement(String name) {
        return !UNSAFE.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean allowsAttribute(String name, String value) {
        String attribute = name.toLowerCase(Locale.ROOT);
        if (attribute.startsWith("on") || attribute.equals("srcdoc") || attribute.startsWith("form")) {
            return false;
        }
        if (attribute.equals("style")) {
            return !ACTIVE_STYLE.matcher(value).find();
        }
        return !ADDRESSES.contains(attribute) || allowsAddress(value);
    }

    /** Addresses without a scheme, and those that only lead somewhere. */
    private static boolean allowsAddress(String address) {
        var scheme = SCHEME.matcher(UNSEEN.matcher(address).replaceAll(""));
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
}
