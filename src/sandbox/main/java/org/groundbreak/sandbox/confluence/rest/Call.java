package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;

/**
 * One request with JSON.
 *
 * @param id what stands in place of the route's {@code *}, else 0
 * @param body a missing node without one
 */
public record Call(HttpServletRequest request, long id, JsonNode body) {
    /** The parameter, or an empty string. */
    public String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** @throws ClientErrorException 401 for anonymous */
    public Account signedIn() {
        return Optional.ofNullable(CurrentAccount.get())
                .orElseThrow(() -> new ClientErrorException(
                        "Client must be authenticated to access this resource.", Response.Status.UNAUTHORIZED));
    }
}
