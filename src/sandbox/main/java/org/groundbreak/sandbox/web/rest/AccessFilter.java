package org.groundbreak.sandbox.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.web.Access;

/** Refuses callers by the access annotation of method, class or package. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
    private final Product product;

    @Context
    private ResourceInfo resource;

    AccessFilter(Product product) {
        this.product = product;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> type = resource.getResourceClass();
        Access access = Access.of(resource.getResourceMethod(), type, type.getPackage());
        switch (access.decide(CurrentAccount.get(), product)) {
            case ALLOWED -> {}
            case NEEDS_LOGIN ->
                request.abortWith(
                        answer(Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
            case FORBIDDEN ->
                request.abortWith(
                        answer(Response.Status.FORBIDDEN, "Client is not authorized to access this resource."));
        }
    }

    private static Response answer(Response.Status status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status.getStatusCode()))
                .build();
    }
}
