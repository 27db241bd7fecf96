package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.sal.SalWebSudoManager;
import org.groundbreak.sandbox.web.AuthenticationFilter;
import org.groundbreak.sandbox.web.Templates;
import org.groundbreak.sandbox.web.page.FormPage.Field;

/** The pages that have to do with who somebody is. */
public record AccountPages(Templates templates, Accounts accounts) {
    /** {@code /login} */
    public HttpServlet login() {
        List<Field> fields =
                List.of(new Field("os_username", "Username", "text"), new Field("os_password", "Password", "password"));
        List<Account> users = accounts.all().stream().filter(Account::active).toList();
        return new FormPage(templates, "Log in", fields, users, request -> {
            Optional<Account> account =
                    accounts.authenticate(request.getParameter("os_username"), request.getParameter("os_password"));
            account.ifPresent(a -> AuthenticationFilter.signIn(request, a));
            return account.isPresent() ? Optional.empty() : Optional.of("Your username or password is incorrect.");
        });
    }

    /** {@code /authenticate}: an administrator's password once more. */
    public HttpServlet webSudo(SalWebSudoManager webSudo) {
        List<Field> fields = List.of(new Field("password", "Password", "password"));
        return new FormPage(templates, "Confirm", fields, List.of(), request -> {
            if (!isAdministrator(request)) {
                return Optional.of("Your password is incorrect.");
            }
            webSudo.confirm(request.getSession());
            return Optional.empty();
        });
    }

    private boolean isAdministrator(HttpServletRequest request) {
        return Optional.ofNullable(CurrentAccount.get())
                .filter(Account::admin)
                .flatMap(account -> accounts.authenticate(account.name(), request.getParameter("password")))
                .isPresent();
    }
}
