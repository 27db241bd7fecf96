package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.Xsrf;
import org.groundbreak.sandbox.web.resource.PageResources;
import org.springframework.web.util.WebUtils;

/** Renders the product's page around a plain one, with the web resources it wants. */
public record Decorator(HostContext host, Chrome chrome, PageResources resources) {
    String decorate(PlainPage page, HttpServletRequest request) {
        boolean admin = page.decorator().equals("atl.admin");
        if (!admin && !page.decorator().equals("atl.general")) {
            throw new NotModelled("decorator " + page.decorator());
        }
        Map<String, Object> context = new HashMap<>();
        context.put("titleHtml", page.title());
        context.put("headHtml", page.head());
        context.put("bodyHtml", page.body());
        context.put("product", host.product().displayName());
        context.put("contextPath", request.getContextPath());
        context.put("language", host.i18n().getLocale().getLanguage());
        context.put("mode", mode(request));
        context.put("meta", meta(request));
        context.put("token", Xsrf.token(request));
        context.put("header", chrome.header(request));
        context.put("adminMenu", admin ? chrome.adminMenu(request) : Map.of());
        context.put("user", account().map(Account::fullName).orElse(""));
        PageResources.Links links = resources.links(request, chrome.contexts(request));
        context.put("styles", links.styles());
        context.put("scripts", links.scripts());
        return host.templates().render("host/decorator.vm", context);
    }

    private Map<String, String> meta(HttpServletRequest request) {
        Map<String, String> result = new LinkedHashMap<>();
        result.put("ajs-context-path", request.getContextPath());
        result.put("ajs-base-url", host.baseUrl());
        result.put("ajs-remote-user", account().map(Account::name).orElse(""));
        result.put("ajs-remote-user-key", account().map(Account::key).orElse(""));
        result.put("ajs-user-locale", host.i18n().getLocale().toString());
        result.put("ajs-atl-token", Xsrf.token(request));
        result.putAll(chrome.meta(request));
        return result;
    }

    private static Optional<Account> account() {
        return Optional.ofNullable(CurrentAccount.get());
    }

    /** As this request asks, else as the cookie keeps it. */
    private static String mode(HttpServletRequest request) {
        Optional<String> kept =
                Optional.ofNullable(WebUtils.getCookie(request, "mode")).map(Cookie::getValue);
        String mode =
                Optional.ofNullable(request.getParameter("mode")).or(() -> kept).orElse("light");
        return mode.equals("dark") ? "dark" : "light";
    }
}
