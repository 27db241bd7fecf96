package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.web.AuthenticationFilter;
import org.groundbreak.sandbox.web.Templates;

/** {@code /login} */
public final class LoginPage extends FormPage {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    public LoginPage(Templates templates, Accounts accounts) {
        super(templates, "Log in");
        this.accounts = accounts;
    }

    @Override
    List<Field> fields(HttpServletRequest request) {
        return List.of(
                new Field("os_username", "Username", "text", "", List.of()),
                new Field("os_password", "Password", "password", "", List.of()));
    }

    @Override
    Optional<String> submit(HttpServletRequest request) {
        Optional<Account> account =
                accounts.authenticate(request.getParameter("os_username"), request.getParameter("os_password"));
        account.ifPresent(a -> AuthenticationFilter.signIn(request, a));
        return account.isPresent() ? Optional.empty() : Optional.of("Your username or password is incorrect.");
    }
}
