package org.groundbreak.sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.groundbreak.sandbox.web.CurrentRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts of the enabled plugins, in the product's way: unknown keys come back as they are. */
public final class I18n implements I18nResolver, LocaleResolver {
    private static final List<Locale> INSTALLED = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Map<String, MessageSource> plugins = new ConcurrentHashMap<>();
    private final Function<String, Optional<Locale>> languages;

    /** Of nobody's own language. */
    public I18n() {
        this(key -> Optional.empty());
    }

    /** @param languages what a user has chosen, by his key */
    public I18n(Function<String, Optional<Locale>> languages) {
        this.languages = languages;
    }

    /** Adds the texts of a plugin that is being enabled. */
    public void add(String pluginKey, ClassLoader loader, List<String> locations) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBundleClassLoader(loader);
        source.setBasenames(locations.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        plugins.put(pluginKey, source);
    }

    /** Takes the texts of a plugin away. */
    public void remove(String pluginKey) {
        plugins.remove(pluginKey);
    }

    /** The text as it stands in the file, in the closest language there is. */
    public Optional<String> pattern(Locale locale, String key) {
        return plugins.values().stream()
                .map(source -> source.getMessage(key, null, null, locale))
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public String getText(String key) {
        return getText(getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return pattern(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** What the user has chosen, else English, whatever the browser that asks now says. */
    @Override
    public Locale getLocale(UserKey user) {
        return languages.apply(user.getStringValue()).orElse(Locale.ENGLISH);
    }

    /** The browser's language if it is installed, else English; also when what the browser says cannot be read. */
    @Override
    public Locale getLocale() {
        String accepted = CurrentRequest.get()
                .map(request -> request.getHeader("Accept-Language"))
                .orElse("en");
        try {
            Locale installed = Locale.lookup(Locale.LanguageRange.parse(accepted), INSTALLED);
            return installed == null ? Locale.ENGLISH : installed;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
