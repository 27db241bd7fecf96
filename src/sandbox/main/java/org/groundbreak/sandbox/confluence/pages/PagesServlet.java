package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.groundbreak.sandbox.confluence.create.Blueprints;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Xsrf;

/** The pages of the host, for signed-in users only: anonymous access is off. */
public final class PagesServlet extends HttpServlet {
    /** Where it is mounted. */
    public static final String[] PATHS = {"", "/dashboard.action", "/pages/*", "/display/*", "/admin/*"};

    private static final long serialVersionUID = 1L;

    private final transient HostServices services;
    private final transient Map<String, PageAction> actions = new HashMap<>();

    public PagesServlet(HostServices services, Blueprints blueprints) {
        this.services = services;
        actions.put("/", ViewPage::dashboard);
        actions.put("/dashboard.action", ViewPage::dashboard);
        actions.put("/pages/viewpage.action", ViewPage::show);
        actions.put("/pages/viewpreviousversions.action", ViewPage::history);
        actions.put("/pages/createpage.action", EditPage::create);
        actions.put("/pages/editpage.action", new EditPage(blueprints));
        actions.put("/pages/restrictions.action", RestrictionsPage::show);
        actions.put("/admin/console.action", AdminPage::show);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageCall call = new PageCall(request, services);
        PageAction action = call.path().startsWith("/display/") ? ViewPage::byName : actions.get(call.path());
        if (action == null) {
            throw new NotModelled("page " + call.path());
        }
        if (CurrentAccount.get() == null) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String back = request.getContextPath() + call.path() + query;
            answer(
                    new Reply.Redirect("/login?os_destination=" + URLEncoder.encode(back, StandardCharsets.UTF_8)),
                    request,
                    response);
        } else if (call.isPost() && !Xsrf.isValid(request)) {
            answer(new Reply.Refusal(403, "XSRF Security Token Missing"), request, response);
        } else {
            answer(action.answer(call), request, response);
        }
    }

    private void answer(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reply instanceof Reply.Redirect redirect) {
            response.sendRedirect(request.getContextPath() + redirect.path());
        } else if (reply instanceof Reply.Refusal refusal) {
            response.setStatus(refusal.status());
            write("message.vm", Map.of("sentence", refusal.sentence()), Shown.NOTHING, request, response);
        } else if (reply instanceof Reply.View view) {
            write(view.template(), view.values(), view.page(), request, response);
        }
    }

    private void write(
            String template,
            Map<String, Object> values,
            Shown shown,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        shown.on(request);
        Map<String, Object> context = new HashMap<>(values);
        context.put("contextPath", request.getContextPath());
        context.put("tools", new PageTools(services));
        context.put("atlToken", Xsrf.token(request));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(services.host().templates().render("confluence/" + template, context));
    }
}
