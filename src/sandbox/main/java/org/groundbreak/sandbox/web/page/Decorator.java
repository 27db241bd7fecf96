package org.groundbreak.sandbox.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.web.Chrome;
import org.groundbreak.sandbox.web.Templates;
import org.groundbreak.sandbox.web.Xsrf;
import org.groundbreak.sandbox.web.resource.PageResources;

/** Renders the product's page around a plain one, with the web resources it wants. */
public final class Decorator {
    private final Product product;
    private final String baseUrl;
    private final Chrome chrome;
    private final Templates templates;
    private final PageResources resources;
    private final I18n i18n;

    public Decorator(
            Product product, String baseUrl, Chrome chrome, Templates templates, PageResources resources, I18n i18n) {
        this.product = product;
        this.baseUrl = baseUrl;
        this.chrome = chrome;
        this.templates = templates;
        this.resources = resources;
        this.i18n = i18n;
    }

    String decorate(PlainPage page, HttpServletRequest request) {
        boolean admin = page.decorator().equals("atl.admin");
        if (!admin && !page.decorator().equals("atl.general")) {
            throw new NotModelled("decorator " + page.decorator());
        }
        Map<String, Object> context = new HashMap<>();
        context.put("titleHtml", page.title());
        context.put("headHtml", page.head());
        context.put("bodyHtml", page.body());
        context.put("product", product.displayName());
        context.put("contextPath", request.getContextPath());
        context.put("language", i18n.locale().getLanguage());
        context.put("mode", mode(request));
        context.put("meta", meta(request));
        context.put("token", Xsrf.token(request));
        context.put("header", chrome.header(request));
        context.put("adminMenu", admin ? chrome.adminMenu(request) : Map.of());
        context.put(
                "user", CurrentAccount.get() == null ? "" : CurrentAccount.get().fullName());
        PageResources.Links links = resources.links(request, chrome.contexts(request));
        context.put("styles", links.styles());
        context.put("scripts", links.scripts());
        return templates.render("host/decorator.vm", context);
    }

    private Map<String, String> meta(HttpServletRequest request) {
        Account account = CurrentAccount.get();
        Map<String, String> result = new LinkedHashMap<>();
        result.put("ajs-context-path", request.getContextPath());
        result.put("ajs-base-url", baseUrl);
        result.put("ajs-remote-user", account == null ? "" : account.name());
        result.put("ajs-remote-user-key", account == null ? "" : account.key());
        result.put("ajs-user-locale", i18n.locale().toString());
        result.put("ajs-atl-token", Xsrf.token(request));
        result.putAll(chrome.meta(request));
        return result;
    }

    private static String mode(HttpServletRequest request) {
        String asked = request.getParameter("mode");
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        boolean kept = Stream.of(cookies)
                .anyMatch(c -> c.getName().equals("mode") && c.getValue().equals("dark"));
        return "dark".equals(asked) || kept && !"light".equals(asked) ? "dark" : "light";
    }
}
