package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.create.Blueprints;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Xsrf;

/** The pages of the host, for signed-in users only: anonymous access is off. GET shows a template, POST saves. */
public final class PagesServlet extends HttpServlet {
    /** Where it is mounted. */
    public static final String[] PATHS = {"", "/dashboard.action", "/pages/*", "/display/*", "/admin/*"};

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TEMPLATES = Map.ofEntries(
            Map.entry("/", "dashboard"),
            Map.entry("/dashboard.action", "dashboard"),
            Map.entry("/pages/viewpage.action", "viewpage"),
            Map.entry("/pages/viewpreviousversions.action", "history"),
            Map.entry("/pages/diffpagesbyversion.action", "difference"),
            Map.entry("/pages/editpage.action", "edit"),
            Map.entry("/pages/restrictions.action", "restrictions"),
            Map.entry("/pages/removepage.action", "remove"),
            Map.entry("/pages/movepage.action", "move"),
            Map.entry("/pages/viewtrash.action", "trash"),
            Map.entry("/pages/restorepage.action", "trash"),
            Map.entry("/admin/console.action", "admin"));
    private static final Set<String> FOR_EDITORS = Set.of("edit", "restrictions", "remove", "move");

    private final transient HostServices services;
    private final transient PageForms forms;
    private final transient LifeForms life;

    public PagesServlet(HostServices services, Blueprints blueprints) {
        this.services = services;
        this.forms = new PageForms(services, blueprints);
        this.life = new LifeForms(services);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (CurrentAccount.get() == null) {
            String query = Optional.ofNullable(request.getQueryString()).orElse("");
            String back = URLEncoder.encode(request.getRequestURI() + "?" + query, StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + "/login?os_destination=" + back);
            return;
        }
        try {
            super.service(request, response);
        } catch (ClientErrorException e) {
            response.setStatus(e.getResponse().getStatus());
            write("message", Map.of("sentence", e.getMessage()), request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path(request).equals("/pages/createpage.action")) {
            response.sendRedirect(request.getContextPath() + forms.newDraft(request));
        } else if (path(request).equals("/pages/copypage.action")) {
            response.sendRedirect(request.getContextPath() + life.copy(request));
        } else {
            show(request, response, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Xsrf.isValid(request)) {
            throw new ForbiddenException("XSRF Security Token Missing");
        }
        try {
            String path = path(request);
            String next = life.acts(path) ? life.act(path, request) : forms.save(path, request);
            response.sendRedirect(request.getContextPath() + next);
        } catch (ContentRefused | StorageFormatException e) {
            show(request, response, e.getMessage());
        }
    }

    /** @param error why what was sent was not saved; it is shown again */
    private void show(HttpServletRequest request, HttpServletResponse response, String error) throws IOException {
        String path = path(request);
        boolean byName = path.startsWith("/display/");
        String template = byName ? "viewpage" : TEMPLATES.get(path);
        if (template == null) {
            throw new NotModelled("page " + path);
        }
        Map<String, Object> context = new HashMap<>();
        context.put("requestedAt", Long.toString(services.host().clock().millis()));
        context.put("error", error);
        if (template.equals("admin")) {
            PageForms.requireAdministrator();
            context.put("readOnly", services.accessMode().shouldEnforceReadOnlyAccess());
        } else if (template.equals("trash")) {
            context.put("space", life.trashSpace(request));
        } else if (!template.equals("dashboard")) {
            long id = byName ? named(path) : PageForms.pageId(request);
            ContentRecord page = FOR_EDITORS.contains(template)
                    ? services.rights().editable(id)
                    : services.rights().readable(id);
            context.put("page", page);
            if (template.equals("viewpage")) {
                String body = services.renderer()
                        .render(page.body(), services.entities().page(page), "display");
                context.put("bodyHtml", body);
            } else if (template.equals("difference")) {
                context.put("versions", selectedVersions(request, page));
            }
        }
        write(template, context, request, response);
    }

    /** The two versions asked for, the older one first in whatever order they were named. */
    private List<ContentRecord> selectedVersions(HttpServletRequest request, ContentRecord page) {
        List<String> wanted = List.of(request.getParameterValues("selectedPageVersions"));
        List<ContentRecord> found = services.store().versions(page.pageId()).stream()
                .filter(version -> wanted.contains(Integer.toString(version.version())))
                .sorted(Comparator.comparing(ContentRecord::version))
                .toList();
        if (found.size() != 2) {
            throw new NotFoundException("These are not two versions of the page: " + wanted);
        }
        return found;
    }

    /** Id of the page of {@code /display/KEY/Title}, or of the home page of {@code /display/KEY}; 0 for none. */
    private long named(String path) {
        String[] parts = path.split("/", 4);
        return services.store()
                .space(parts[2])
                .flatMap(space -> parts.length == 3
                        ? Optional.of(space.homeId())
                        : services.store()
                                .find(space, parts[3].replace('+', ' '))
                                .map(ContentRecord::id))
                .orElse(0L);
    }

    private void write(
            String template, Map<String, Object> values, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> context = new HashMap<>(values);
        context.put("contextPath", request.getContextPath());
        context.put("request", request);
        context.put("tools", new PageTools(services));
        context.put("atlToken", Xsrf.token(request));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(services.host().templates().render("confluence/" + template + ".vm", context));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
