package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.sal.SalWebSudoManager;
import org.groundbreak.sandbox.web.AuthenticationFilter;
import org.groundbreak.sandbox.web.Templates;
import org.groundbreak.sandbox.web.page.FormPage.Field;

/** The pages that have to do with who somebody is. */
public final class AccountPages {
    private static final List<String> LANGUAGES = List.of("en", "de");

    private final Templates templates;
    private final Accounts accounts;

    public AccountPages(Templates templates, Accounts accounts) {
        this.templates = templates;
        this.accounts = accounts;
    }

    /** {@code /login} */
    public HttpServlet login() {
        List<Field> fields =
                List.of(Field.of("os_username", "Username", "text"), Field.of("os_password", "Password", "password"));
        return new FormPage(templates, "Log in", () -> fields, request -> {
            Optional<Account> account =
                    accounts.authenticate(request.getParameter("os_username"), request.getParameter("os_password"));
            account.ifPresent(a -> AuthenticationFilter.signIn(request, a));
            return account.isPresent() ? Optional.empty() : Optional.of("Your username or password is incorrect.");
        });
    }

    /** {@code /authenticate}: an administrator's password once more. */
    public HttpServlet webSudo(SalWebSudoManager webSudo) {
        List<Field> fields = List.of(Field.of("password", "Password", "password"));
        return new FormPage(templates, "Confirm", () -> fields, request -> {
            if (!isAdministrator(request)) {
                return Optional.of("Your password is incorrect.");
            }
            webSudo.confirm(request.getSession());
            return Optional.empty();
        });
    }

    private boolean isAdministrator(HttpServletRequest request) {
        Account account = CurrentAccount.get();
        return account != null
                && account.admin()
                && accounts.authenticate(account.name(), request.getParameter("password"))
                        .isPresent();
    }

    /** {@code /preferences}: the language of the user. */
    public HttpServlet preferences(I18n i18n) {
        return new FormPage(
                templates,
                "Save",
                () -> List.of(
                        new Field("language", "Language", "text", i18n.locale().getLanguage(), LANGUAGES)),
                request -> {
                    String language = request.getParameter("language");
                    if (CurrentAccount.get() == null || !LANGUAGES.contains(language)) {
                        return Optional.of("Sign in and choose a language.");
                    }
                    accounts.setLanguage(CurrentAccount.get(), Locale.forLanguageTag(language));
                    return Optional.empty();
                });
    }
}
