package org.groundbreak.sandbox.web.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.web.Access;
import org.groundbreak.sandbox.web.CurrentRequest;

/** Refuses callers by the access annotation of method, class or package, and what a page of another site could send. */
public final class RestGuard implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> type = resource.getResourceClass();
        switch (Access.of(CurrentAccount.get(), resource.getResourceMethod(), type, type.getPackage())) {
            case NEEDS_LOGIN -> refuse(request, 401, "Client must be authenticated to access this resource.");
            case FORBIDDEN -> refuse(request, 403, "Client is not authorized to access this resource.");
            case ALLOWED -> {
                if (couldBeForged()) {
                    refuse(request, 403, ForgeryCheck.SENTENCE);
                }
            }
        }
    }

    private boolean couldBeForged() {
        return CurrentRequest.get().filter(ForgeryCheck::fails).isPresent()
                && !resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    private static void refuse(ContainerRequestContext request, int status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build());
    }
}
