package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.web.Templates;

/** {@code /preferences}: the language of the user. */
public final class PreferencesPage extends FormPage {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient I18n i18n;

    public PreferencesPage(Templates templates, Accounts accounts, I18n i18n) {
        super(templates, "Save");
        this.accounts = accounts;
        this.i18n = i18n;
    }

    @Override
    List<Field> fields(HttpServletRequest request) {
        return List.of(new Field("language", "Language", "text", i18n.locale().getLanguage(), List.of("en", "de")));
    }

    @Override
    Optional<String> submit(HttpServletRequest request) {
        String language = request.getParameter("language");
        if (CurrentAccount.get() == null || !List.of("en", "de").contains(language)) {
            return Optional.of("Sign in and choose a language.");
        }
        accounts.setLanguage(CurrentAccount.get(), Locale.forLanguageTag(language));
        return Optional.empty();
    }
}
