package org.groundbreak.sandbox.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request with {@code /rest/path/version} as its servlet path. */
final class RestRequest extends HttpServletRequestWrapper {
    private final String base;

    RestRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public String getPathInfo() {
        String rest = super.getPathInfo().substring(base.length());
        return rest.isEmpty() ? null : rest;
    }
}
