package org.groundbreak.sandbox.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Puts the product's page around HTML that asks for it with {@code <meta name="decorator">}. */
public final class DecoratorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Decorator decorator;

    public DecoratorFilter(Decorator decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String mode = request.getParameter("mode");
        if ("dark".equals(mode) || "light".equals(mode)) {
            Cookie cookie = new Cookie("mode", mode);
            cookie.setPath(request.getContextPath());
            response.addCookie(cookie);
        }
        BufferedHtml buffered = new BufferedHtml(response);
        chain.doFilter(request, buffered);
        if (buffered.isHtml()) {
            PlainPage page = PlainPage.parse(buffered.html());
            String html = page.decorator().isEmpty() ? buffered.html() : decorator.decorate(page, request);
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
