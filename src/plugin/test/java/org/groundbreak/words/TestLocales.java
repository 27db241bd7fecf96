package org.groundbreak.words;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** One language for everybody. */
public record TestLocales(Locale getLocale) implements LocaleResolver {

    @Override
    public Locale getLocale(UserKey user) {
        return getLocale;
    }
}
