package org.groundbreak.sandbox.jira.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.web.Xsrf;

/** Moves an issue to another project, for who may edit in both; Jira itself has a wizard of several pages for it. */
public final class MoveIssue extends HttpServlet {
    /** What this servlet is mapped to. */
    public static final String PATH = "/secure/MoveIssue.jspa";

    private static final long serialVersionUID = 1L;

    private final transient JiraStore store;
    private final transient Access access;

    public MoveIssue(JiraStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** Takes {@code key} of the issue and of the project ({@code project}), and goes on to the issue under its new key. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JiraIssue> issue =
                store.issues().byKey(parameter(request, "key")).filter(i -> access.mayEdit(i.getProjectObject()));
        Optional<JiraProject> to =
                store.projects().byKey(parameter(request, "project")).filter(access::mayEdit);
        if (!Xsrf.isValid(request) || issue.isEmpty() || to.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        JiraIssue moved = store.editor().move(issue.get().getId(), to.get());
        response.sendRedirect(request.getContextPath() + "/browse/" + moved.getKey());
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
