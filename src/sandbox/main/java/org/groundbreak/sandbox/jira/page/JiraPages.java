package org.groundbreak.sandbox.jira.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraIssue;
import org.groundbreak.sandbox.jira.host.JiraUser;
import org.groundbreak.sandbox.jira.rest.Shapes;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.IssueType;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.ProjectRow;

/** Jira's pages. They only show; buttons and forms on them use Jira's REST. */
public final class JiraPages extends HttpServlet {
    /** What this servlet is mapped to. */
    public static final String[] PATHS = {
        "", "/browse/*", "/projects/*", "/secure/Dashboard.jspa", "/secure/CreateIssue.jspa", "/secure/admin/*"
    };

    private static final long serialVersionUID = 1L;
    private static final List<String> ALL = List.of("*all");

    private final transient HostContext host;
    private final transient JiraStore store;
    private final transient Access access;
    private final transient Shapes shapes;
    private final transient IssuePanels panels;

    public JiraPages(HostContext host, JiraStore store, Access access, Shapes shapes) {
        this.host = host;
        this.store = store;
        this.access = access;
        this.shapes = shapes;
        this.panels = new IssuePanels(host.plugins());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Map<String, Object> context = new HashMap<>();
        context.put("base", request.getContextPath());
        String template =
                switch (request.getServletPath()) {
                    case "/browse" -> issue(name, context);
                    case "/projects" -> project(name, context);
                    case "/secure/CreateIssue.jspa" -> create(request.getParameter("project"), context);
                    case "/secure/admin" -> admin();
                    default -> dashboard(context);
                };
        if (template.isEmpty() && CurrentAccount.get() == null) {
            response.sendRedirect(request.getContextPath() + "/login?os_destination=" + request.getRequestURI());
            return;
        }
        response.setStatus(template.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(host.templates().render(template.isEmpty() ? "jira/denied.vm" : template, context));
    }

    private String issue(String key, Map<String, Object> context) {
        Optional<IssueRow> found = store.issues().byKey(key).filter(i -> access.mayBrowse(i.projectId()));
        if (found.isEmpty()) {
            return "";
        }
        IssueRow issue = found.get();
        context.put("issue", shapes.issue(issue, ALL, true));
        context.put("isEpic", issue.typeId().equals(IssueType.EPIC));
        context.put("canEdit", access.mayEdit(issue.projectId()));
        context.put("children", shown(store.issues().childrenOf(issue.id())));
        context.put("subTasks", shown(store.issues().subTasksOf(issue.id())));
        context.put("epics", epics(issue.projectId()));
        context.put(
                "statuses",
                store.catalogue().statuses().stream().map(shapes::transition).toList());
        context.put("panels", panels.of(new JiraIssue(issue, store)));
        return "jira/issue.vm";
    }

    private String project(String key, Map<String, Object> context) {
        Optional<ProjectRow> project = visible(key);
        project.ifPresent(p -> {
            context.put("project", shapes.project(p));
            context.put("issues", shown(store.issues().inProject(p.id())));
            context.put("canEdit", access.mayEdit(p.id()));
        });
        return project.isPresent() ? "jira/project.vm" : "";
    }

    private String create(String key, Map<String, Object> context) {
        Optional<ProjectRow> project = visible(key).filter(p -> access.mayEdit(p.id()));
        project.ifPresent(p -> {
            context.put("project", shapes.project(p));
            context.put(
                    "types",
                    store.catalogue().types().stream()
                            .filter(t -> !t.subTask())
                            .map(IssueType::name)
                            .toList());
            context.put("epics", epics(p.id()));
        });
        return project.isPresent() ? "jira/create.vm" : "";
    }

    private String dashboard(Map<String, Object> context) {
        context.put(
                "projects",
                store.catalogue().projects().stream()
                        .filter(p -> access.mayBrowse(p.id()))
                        .map(shapes::project)
                        .toList());
        return CurrentAccount.get() == null ? "" : "jira/dashboard.vm";
    }

    private static String admin() {
        return JiraUser.current() != null && JiraUser.current().isAdmin() ? "jira/admin.vm" : "";
    }

    private Optional<ProjectRow> visible(String key) {
        return store.catalogue().project(key).filter(p -> access.mayBrowse(p.id()));
    }

    private List<Map<String, Object>> epics(long projectId) {
        return shown(store.issues().inProject(projectId).stream()
                .filter(i -> i.typeId().equals(IssueType.EPIC))
                .toList());
    }

    private List<Map<String, Object>> shown(List<IssueRow> issues) {
        return issues.stream()
                .filter(i -> access.mayBrowse(i.projectId()))
                .map(i -> shapes.issue(i, ALL, false))
                .toList();
    }
}
