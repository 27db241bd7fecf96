package org.groundbreak.sandbox.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a page of another site could have made a request, by the rules of the products' REST. */
public final class ForgeryCheck {
    /** What the product answers, with status 403. */
    public static final String SENTENCE = "XSRF check failed";

    private static final Set<String> OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private ForgeryCheck() {}

    /**
     * True for a POST that comes from elsewhere by its {@code Origin} and {@code Referer}, and for one without {@code
     * X-Atlassian-Token: no-check} that has a content type of forms or none. Other methods are let through, since a
     * browser asks before it sends them.
     */
    public static boolean fails(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (isFromElsewhere(request)
                        || isLikeAForm(request.getContentType())
                                && !"no-check".equals(request.getHeader("X-Atlassian-Token")));
    }

    /** Neither header, as of a program, is not from elsewhere. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        URI here = URI.create(request.getRequestURL().toString());
        Set<String> senders = Set.copyOf(Stream.of("Origin", "Referer")
                .map(request::getHeader)
                .filter(Objects::nonNull)
                .toList());
        return !senders.isEmpty() && senders.stream().noneMatch(sender -> isSameOrigin(sender, here));
    }

    private static boolean isSameOrigin(String sender, URI here) {
        try {
            URI there = URI.create(sender.split("\\?", 2)[0]);
            return here.getScheme().equalsIgnoreCase(there.getScheme())
                    && here.getHost().equalsIgnoreCase(there.getHost())
                    && here.getPort() == there.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLikeAForm(String contentType) {
        return contentType == null
                || OF_FORMS.contains(contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT));
    }
}
