package org.groundbreak.sandbox.plugins;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the enabled plugins. */
public final class PluginTexts {
    private record Source(ClassLoader loader, List<String> locations) {}

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    void add(String pluginKey, ClassLoader loader, List<String> locations) {
        sources.put(pluginKey, new Source(loader, locations));
    }

    void remove(String pluginKey) {
        Source source = sources.remove(pluginKey);
        if (source != null) {
            ResourceBundle.clearCache(source.loader());
        }
    }

    /** The text as it stands in the file, in the closest language there is. */
    public Optional<String> pattern(Locale locale, String key) {
        for (Source source : sources.values()) {
            for (String location : source.locations()) {
                ResourceBundle bundle = bundle(source, location, locale);
                if (bundle != null && bundle.containsKey(key)) {
                    return Optional.of(bundle.getString(key));
                }
            }
        }
        return Optional.empty();
    }

    /** With the arguments filled in; an unknown key comes back as it is. */
    public String text(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    private static ResourceBundle bundle(Source source, String location, Locale locale) {
        try {
            return ResourceBundle.getBundle(location, locale, source.loader(), NO_FALLBACK);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
