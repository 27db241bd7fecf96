package org.groundbreak.host.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What every request that changes something has to pass, whatever the host has checked before: it carries JSON and says
 * so, or nothing; and no page of another site has sent it. A browser tells where a request comes from, and lets no page of
 * another site send JSON, or a header of its own, without asking us first.
 */
public final class WriteGate {

    private static final Pattern JSON = Pattern.compile(
            "\\s*application/json\\s*(;\\s*charset\\s*=\\s*(utf-8|\"utf-8\")\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product; asked for at each request from a browser, may throw */
    public WriteGate(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * Lets a request pass or not. One without content type has no body, and its sender shows by the header
     * {@code X-Atlassian-Token: no-check} or by its origin that it is no page of another site.
     *
     * @throws Problem 403 {@code other-site}: sent by a page that is neither of the base URL nor of the address that was
     *     asked; 415 {@code not-json}
     */
    public void check(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null && !isOurs(origin, request.getHeader("Host"))) {
            throw Problem.forbidden("other-site");
        }
        String type = request.getContentType();
        if (type != null ? !JSON.matcher(type).matches() : hasBody(request)) {
            throw Problem.unsupported("not-json");
        }
        if (type == null && origin == null && !"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            throw Problem.forbidden("other-site");
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private boolean isOurs(String origin, String host) {
        Optional<URI> sender = address(origin);
        return sender.isPresent()
                && (sender.map(WriteGate::place).equals(address(base()).map(WriteGate::place))
                        || isHost(sender.get(), host));
    }

    /** A proxy may speak https where we are asked by http, so the scheme does not count here. */
    private static boolean isHost(URI sender, String host) {
        return host != null
                && address(sender.getScheme() + "://" + host)
                        .map(WriteGate::place)
                        .equals(Optional.of(place(sender)));
    }

    private String base() {
        try {
            return Optional.ofNullable(baseUrl.get()).orElse("");
        } catch (RuntimeException | LinkageError e) {
            return "";
        }
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null && scheme(uri) != 0);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String place(URI address) {
        int port = address.getPort() < 0 ? scheme(address) : address.getPort();
        return address.getScheme().toLowerCase(Locale.ROOT) + "://"
                + address.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    /** The port that goes without saying; 0 for what is no address of a web site. */
    private static int scheme(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") ? HTTPS : scheme.equals("http") ? HTTP : 0;
    }
}
