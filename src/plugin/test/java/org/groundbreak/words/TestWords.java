package org.groundbreak.words;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;

/** Words that say their key instead, and behind it their arguments. */
public final class TestWords {

    private TestWords() {}

    /** For a reader in English; the zone is UTC. */
    public static Words keys() {
        return new Words(
                new Keys(),
                new TestLocales(Locale.ENGLISH),
                new ReaderZone(() -> Optional.of(TimeZone.getTimeZone("UTC"))));
    }

    /** What says the keys, as the host would say texts. */
    public static I18nResolver resolver() {
        return new Keys();
    }

    /** The texts of one language, as its properties file has them, for a reader whose zone is UTC. */
    public static Words of(Properties texts, Locale locale) {
        return new Words(
                new Keys() {
                    @Override
                    public String getText(String key) {
                        return texts.getProperty(key, key);
                    }

                    @Override
                    public String getText(String key, Serializable... arguments) {
                        return new MessageFormat(getText(key), locale).format(arguments);
                    }
                },
                new TestLocales(locale),
                new ReaderZone(() -> Optional.of(TimeZone.getTimeZone("UTC"))));
    }

    private static class Keys implements I18nResolver {
        @Override
        public String getText(String key) {
            return key.replaceFirst("^groundbreak\\.", "");
        }

        @Override
        public String getText(String key, Serializable... arguments) {
            return arguments.length == 0 ? getText(key) : getText(key) + Arrays.toString(arguments);
        }

        @Override
        public String getText(Locale locale, String key, Serializable... arguments) {
            return getText(key, arguments);
        }
    }
}
