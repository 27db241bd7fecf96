package org.groundbreak.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request of the current thread. */
public final class CurrentRequest {
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    private CurrentRequest() {}

    /** Empty in jobs and background threads. */
    public static Optional<HttpServletRequest> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void set(HttpServletRequest request) {
        if (request == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(request);
        }
    }
}
