package org.groundbreak.sandbox.web.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.web.Access;

/**
 * Refuses callers by the access annotation of method, class or package, and what a form on a foreign page could send: a
 * state-changing method with one of a form's content types.
 */
public final class RestGuard implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<MediaType> OF_FORMS = Set.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Class<?> type = resource.getResourceClass();
        switch (Access.of(CurrentAccount.get(), resource.getResourceMethod(), type, type.getPackage())) {
            case NEEDS_LOGIN -> refuse(request, 401, "Client must be authenticated to access this resource.");
            case FORBIDDEN -> refuse(request, 403, "Client is not authorized to access this resource.");
            case ALLOWED -> {
                if (couldBeForged(request)) {
                    refuse(request, 403, "XSRF check failed");
                }
            }
        }
    }

    private boolean couldBeForged(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return !READING.contains(request.getMethod())
                && type != null
                && OF_FORMS.stream().anyMatch(type::isCompatible)
                && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                && !resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    private static void refuse(ContainerRequestContext request, int status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build());
    }
}
