package org.groundbreak.sandbox.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.ContentCachingResponseWrapper;

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
        ContentCachingResponseWrapper buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffered);
        String type = buffered.getContentType();
        if (type != null && type.startsWith("text/html")) {
            PlainPage page =
                    PlainPage.parse(new String(buffered.getContentAsByteArray(), buffered.getCharacterEncoding()));
            if (!page.decorator().isEmpty()) {
                buffered.resetBuffer();
                buffered.setContentType("text/html;charset=UTF-8");
                buffered.getOutputStream()
                        .write(decorator.decorate(page, request).getBytes(StandardCharsets.UTF_8));
            }
        }
        buffered.copyBodyToResponse();
    }
}
