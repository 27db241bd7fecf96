package org.groundbreak.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.Templates;

/** What the pages of our own below {@code /plugins/servlet/groundbreak} share: who comes in, and how they are shown. */
public final class OwnPages {

    private static final String PAGE_ID = "pageId";
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final PageAccess access;
    private final LoginUriProvider login;
    private final Templates templates;
    private final Scripts scripts;

    public OwnPages(PageAccess access, LoginUriProvider login, Templates templates, Scripts scripts) {
        this.access = access;
        this.login = login;
        this.templates = templates;
        this.scripts = scripts;
    }

    /**
     * Whether the viewer is signed in. Who is not is sent to sign in, and comes back.
     *
     * @param parameters those that the address of the page may have
     */
    public boolean admits(HttpServletRequest request, HttpServletResponse response, String... parameters)
            throws IOException {
        if (!access.isAnonymous()) {
            return true;
        }
        StringBuilder here = new StringBuilder(request.getRequestURL());
        for (String parameter : parameters) {
            Optional.ofNullable(request.getParameter(parameter))
                    .ifPresent(value -> here.append(here.indexOf("?") < 0 ? '?' : '&')
                            .append(parameter)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        response.sendRedirect(login.getLoginUri(URI.create(here.toString())).toString());
        return false;
    }

    /**
     * The page that parameter {@code pageId} names. Without one everything is answered already: who is not signed in is
     * sent to sign in; a page that is not there, or hidden, is 404.
     *
     * @param other what else its address may have as a parameter
     */
    public Optional<Page> page(HttpServletRequest request, HttpServletResponse response, String... other)
            throws IOException {
        if (!admits(
                request,
                response,
                Stream.concat(Stream.of(PAGE_ID), Stream.of(other)).toArray(String[]::new))) {
            return Optional.empty();
        }
        Optional<Page> page = Optional.ofNullable(request.getParameter(PAGE_ID))
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf)
                .flatMap(access::find);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return page;
    }

    /**
     * The same for a page of ours that stands in for a macro. Of a page that needs none everything is answered, too: whoever
     * asks is sent to that page itself.
     *
     * @param needed whether a page lacks the macro
     */
    public Optional<Page> pageWithoutMacro(
            HttpServletRequest request, HttpServletResponse response, Predicate<Page> needed) throws IOException {
        Optional<Page> page = page(request, response);
        if (page.isPresent() && !needed.test(page.get())) {
            response.sendRedirect(address(request, page.get()));
            return Optional.empty();
        }
        return page;
    }

    /** Where a page of the host is, on this server. */
    public String address(HttpServletRequest request, Page page) {
        return request.getContextPath() + page.getUrlPath();
    }

    /** Asks the host for a script of ours, as {@link Scripts#require}. */
    public boolean require(String script) {
        return scripts.require(script);
    }

    /** Answers with this template. */
    public void show(HttpServletResponse response, String template, Record view) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render(template, view));
    }
}
