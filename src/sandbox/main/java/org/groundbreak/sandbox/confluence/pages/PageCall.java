package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;

/** One request for a page of the host. */
record PageCall(HttpServletRequest request, HostServices services) {
    /** Null for anonymous. */
    Account account() {
        return CurrentAccount.get();
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** The path below the context path. */
    String path() {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** The parameter, or an empty string. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The content of parameter {@code pageId}, if this user may view it. */
    Optional<ContentRecord> content() {
        String id = parameter("pageId");
        return id.matches("\\d{1,18}")
                ? services.store().find(Long.parseLong(id)).filter(this::mayView)
                : Optional.empty();
    }

    boolean mayView(ContentRecord content) {
        return services.rights().mayView(account(), content);
    }

    boolean mayEdit(ContentRecord content) {
        return services.rights().mayEdit(account(), content);
    }
}
