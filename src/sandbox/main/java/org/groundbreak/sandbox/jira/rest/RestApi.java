package org.groundbreak.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraStatus;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.groundbreak.sandbox.web.rest.ForgeryCheck;

/** Jira's own REST, {@code /rest/api/2}, as far as listed; every other path is not modelled. */
public final class RestApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient JiraStore store;
    private final transient Access access;
    private final String address;

    public RestApi(HostContext host, JiraStore store, Access access) {
        this.store = store;
        this.access = access;
        this.address = host.baseUrl() + "/rest/api/2/";
    }

    private record Answer(int status, Object body) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            answer = answer(request);
        } catch (RestError e) {
            answer = new Answer(e.status(), e.body());
        } catch (JsonProcessingException e) {
            answer = new Answer(400, RestError.of(400, e.getOriginalMessage()).body());
        }
        response.setStatus(answer.status());
        if (answer.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), answer.body());
        }
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String[] path = Optional.ofNullable(request.getPathInfo())
                .orElse("/")
                .substring(1)
                .split("/");
        String route = method + " " + path[0] + (path.length > 1 ? "/*" : "") + (path.length > 2 ? "/" + path[2] : "");
        return switch (route) {
            case "GET issue/*" -> new Answer(200, read(seen(path[1]), request));
            case "POST issue" -> create(new IssueInput(store, body(request)).newIssue());
            case "PUT issue/*" -> edit(editable(path[1]), new IssueInput(store, body(request)));
            case "GET issue/*/transitions" -> transitions(seen(path[1]));
            case "POST issue/*/transitions" -> transition(editable(path[1]), body(request));
            default -> throw new NotModelled(request.getMethod() + " rest/api/2" + request.getPathInfo());
        };
    }

    private ObjectNode read(JiraIssue issue, HttpServletRequest request) {
        ObjectNode json = IssueJson.reference(issue, address);
        ObjectNode fields = json.putObject("fields").setAll(IssueJson.fields(issue));
        Optional.ofNullable(request.getParameter("fields"))
                .filter(names -> !names.equals("*all"))
                .ifPresent(names -> fields.retain(List.of(names.split(","))));
        if ("changelog".equals(request.getParameter("expand"))) {
            json.putObject("changelog")
                    .set("histories", IssueJson.changelog(store.changeLog().of(issue.getId())));
        }
        return json;
    }

    private Answer create(NewIssue issue) {
        if (!access.mayEdit(issue.project())) {
            throw RestError.inField("project", "You do not have permission to create issues in this project.");
        }
        return new Answer(201, IssueJson.reference(store.editor().create(issue), address));
    }

    private Answer edit(JiraIssue issue, IssueInput input) {
        input.edit(issue);
        return new Answer(204, null);
    }

    private Answer transitions(JiraIssue issue) {
        List<JiraStatus> targets =
                access.mayEdit(issue.getProjectObject()) ? store.statuses().all() : List.of();
        return new Answer(
                200,
                Map.of(
                        "transitions",
                        targets.stream().map(IssueJson::transition).toList()));
    }

    private Answer transition(JiraIssue issue, JsonNode body) {
        String id = body.at("/transition/id").asText();
        JiraStatus to = store.statuses().all().stream()
                .filter(status -> status.transitionId().equals(id))
                .findFirst()
                .orElseThrow(() -> RestError.of(
                        400,
                        "It seems that you have tried to perform an illegal workflow operation: transition " + id
                                + " is not valid for " + issue.getKey() + "."));
        store.editor().transition(issue.getId(), to);
        return new Answer(204, null);
    }

    /** By id, by key in whatever case, or by a key the issue had in another project. */
    private JiraIssue seen(String idOrKey) {
        String key = idOrKey.toUpperCase(Locale.ROOT);
        JiraIssue issue = (idOrKey.matches("\\d{1,18}")
                        ? store.issues().byId(Long.parseLong(idOrKey))
                        : store.issues().byKey(key).or(() -> store.issues().byMovedKey(key)))
                .orElseThrow(() -> RestError.of(404, "Issue Does Not Exist"));
        if (!access.mayBrowse(issue)) {
            throw RestError.of(
                    CurrentAccount.get() == null ? 401 : 403,
                    "You do not have the permission to see the specified issue.");
        }
        return issue;
    }

    private JiraIssue editable(String idOrKey) {
        JiraIssue issue = seen(idOrKey);
        if (!access.mayEdit(issue.getProjectObject())) {
            throw RestError.of(403, "You do not have permission to edit issues in this project.");
        }
        return issue;
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        if (!Optional.ofNullable(request.getContentType()).orElse("").startsWith("application/json")) {
            throw RestError.of(415, "Unsupported Media Type");
        }
        if (ForgeryCheck.fails(request)) {
            throw RestError.of(403, ForgeryCheck.SENTENCE);
        }
        return JSON.readTree(request.getInputStream());
    }
}
