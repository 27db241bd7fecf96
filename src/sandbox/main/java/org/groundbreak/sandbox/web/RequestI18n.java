package org.groundbreak.sandbox.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.plugins.PluginTexts;

/** Language of the user, else of the browser. English and German are installed. */
public final class RequestI18n implements I18n {
    private static final List<Locale> INSTALLED = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Accounts accounts;
    private final PluginTexts texts;

    public RequestI18n(Accounts accounts, PluginTexts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    @Override
    public Locale locale() {
        Account account = CurrentAccount.get();
        Optional<Locale> chosen = account == null ? Optional.empty() : accounts.language(account);
        return chosen.or(() -> CurrentRequest.get()
                        .map(r -> Locale.lookup(
                                Locale.LanguageRange.parse(Optional.ofNullable(r.getHeader("Accept-Language"))
                                        .orElse("en")),
                                INSTALLED)))
                .orElse(Locale.ENGLISH);
    }
}
