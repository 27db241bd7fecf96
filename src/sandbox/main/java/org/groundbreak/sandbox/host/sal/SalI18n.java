package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.util.Locale;
import org.groundbreak.sandbox.host.I18n;

/** Texts and language of the current request. */
public final class SalI18n implements I18nResolver, LocaleResolver {
    private final I18n i18n;

    public SalI18n(I18n i18n) {
        this.i18n = i18n;
    }

    @Override
    public String getText(String key) {
        return i18n.text(i18n.locale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return i18n.text(i18n.locale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return i18n.text(locale, key, (Object[]) arguments);
    }

    @Override
    public Locale getLocale() {
        return i18n.locale();
    }
}
