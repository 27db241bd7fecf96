package org.groundbreak.sandbox.host;

import java.util.Locale;

/** Texts of the enabled plugins, in the product's way: unknown keys come back as they are. */
public interface I18n {
    /** The text with {@code {0}} filled in, in the closest language there is. */
    String text(Locale locale, String key, Object... arguments);

    /** The language of the current request: the user's choice, else the browser's, else English. */
    Locale locale();
}
