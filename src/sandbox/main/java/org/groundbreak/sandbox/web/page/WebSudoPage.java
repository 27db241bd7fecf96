package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.sal.SalWebSudoManager;
import org.groundbreak.sandbox.web.Templates;

/** {@code /authenticate}: an administrator's password once more. */
public final class WebSudoPage extends FormPage {
    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient SalWebSudoManager webSudo;

    public WebSudoPage(Templates templates, Accounts accounts, SalWebSudoManager webSudo) {
        super(templates, "Confirm");
        this.accounts = accounts;
        this.webSudo = webSudo;
    }

    @Override
    List<Field> fields(HttpServletRequest request) {
        return List.of(new Field("password", "Password", "password", "", List.of()));
    }

    @Override
    Optional<String> submit(HttpServletRequest request) {
        Account account = CurrentAccount.get();
        if (account == null
                || !account.admin()
                || accounts.authenticate(account.name(), request.getParameter("password"))
                        .isEmpty()) {
            return Optional.of("Your password is incorrect.");
        }
        webSudo.confirm(request.getSession());
        return Optional.empty();
    }
}
