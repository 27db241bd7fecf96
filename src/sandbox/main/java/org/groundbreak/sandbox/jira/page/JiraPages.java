package org.groundbreak.sandbox.jira.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.demo.SightFile;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.web.Xsrf;

/** Jira's pages. They only show; buttons and forms on them use Jira's REST, save for {@link MoveIssue}. */
public final class JiraPages extends HttpServlet {
    /** What this servlet is mapped to. */
    public static final String[] PATHS = {"", "/browse/*", "/secure/Dashboard.jspa", "/secure/admin/*"};

    private static final long serialVersionUID = 1L;
    private static final String DENIED = "denied";

    private final transient HostContext host;
    private final transient JiraStore store;
    private final transient Access access;
    private final transient IssuePanels panels;

    public JiraPages(HostContext host, JiraStore store, Access access) {
        this.host = host;
        this.store = store;
        this.access = access;
        this.panels = new IssuePanels(host.plugins());
    }

    /** Anonymous users are sent to sign in; what others may not see is 404 as if it were not there. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Account account = CurrentAccount.get();
        if (account == null) {
            response.sendRedirect(request.getContextPath() + "/login?os_destination=" + request.getRequestURI());
            return;
        }
        Optional<String> newKey = movedFrom(request);
        if (newKey.isPresent()) {
            response.sendRedirect(request.getContextPath() + "/browse/" + newKey.get());
            return;
        }
        Map<String, Object> context =
                new HashMap<>(Map.of("base", request.getContextPath(), "atlToken", Xsrf.token(request)));
        String template =
                switch (request.getServletPath()) {
                    case "/browse" -> issue(request.getPathInfo(), context);
                    case "/secure/admin" -> account.admin() ? "admin" : DENIED;
                    default -> dashboard(context);
                };
        response.setStatus(template.equals(DENIED) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(host.templates().render("jira/" + template + ".vm", context));
    }

    /** Where the issue is now that had the key of this address in another project, if he may see it. */
    private Optional<String> movedFrom(HttpServletRequest request) {
        return Optional.of(request)
                .filter(r -> r.getServletPath().equals("/browse"))
                .flatMap(r -> store.issues().byMovedKey(key(r.getPathInfo())))
                .filter(access::mayBrowse)
                .map(JiraIssue::getKey);
    }

    private static String key(String path) {
        return Optional.ofNullable(path).orElse("/").substring(1);
    }

    private String issue(String path, Map<String, Object> context) {
        String key = key(path);
        Optional<JiraIssue> found = store.issues().byKey(key).filter(access::mayBrowse);
        found.ifPresent(issue -> {
            context.put("issue", issue);
            context.put("isEpic", issue.type() == IssueType.EPIC);
            context.put("canEdit", access.mayEdit(issue.getProjectObject()));
            context.put("children", visible(store.issues().childrenOf(issue.getId())));
            context.put("epics", visible(store.issues().epics()));
            context.put("statuses", store.statuses().all());
            context.put("projects", otherProjects(issue));
            context.put("history", store.changeLog().of(issue.getId()));
            context.put("panels", panels.of(issue));
        });
        return found.isPresent() ? "issue" : DENIED;
    }

    private List<JiraProject> otherProjects(JiraIssue issue) {
        return store.projects().all().stream()
                .filter(project -> !project.equals(issue.getProjectObject()) && access.mayEdit(project))
                .toList();
    }

    private String dashboard(Map<String, Object> context) {
        List<JiraIssue> issues = visible(store.issues().all());
        context.put("issues", issues);
        context.put("sights", issues.isEmpty() ? List.of() : new SightFile(host.home()).all());
        return "dashboard";
    }

    private List<JiraIssue> visible(List<JiraIssue> issues) {
        return issues.stream().filter(access::mayBrowse).toList();
    }
}
