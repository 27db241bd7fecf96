package org.groundbreak.sandbox.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;

/** Refuses what a form on a foreign page could send: a state-changing method with one of a form's content types. */
@Priority(Priorities.AUTHORIZATION)
public final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<MediaType> OF_FORMS = Set.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean formLike = type != null && OF_FORMS.stream().anyMatch(type::isCompatible);
        boolean noCheck = "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
        if (!READING.contains(request.getMethod())
                && formLike
                && !noCheck
                && !isExcluded(resource.getResourceMethod())) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean isExcluded(Method method) {
        return Arrays.stream(method.getAnnotations()).anyMatch(a -> a.annotationType()
                .getName()
                .equals("com.atlassian.annotations.security.XsrfProtectionExcluded"));
    }
}
