package org.groundbreak.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.EpicField;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.StatusRow;

/** Jira's own REST, {@code /rest/api/2}, as far as listed; every other path answers 501. */
public final class RestApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient HostContext host;
    private final transient JiraStore store;
    private final transient Access access;
    private final transient Shapes shapes;

    public RestApi(HostContext host, JiraStore store, Access access, Shapes shapes) {
        this.host = host;
        this.store = store;
        this.access = access;
        this.shapes = shapes;
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
        } catch (NotModelled e) {
            answer = new Answer(501, RestError.of(501, e.getMessage()).body());
        }
        response.setStatus(answer.status());
        if (answer.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream()
                    .write(JSON.writeValueAsString(answer.body()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo())
                .orElse("/")
                .substring(1)
                .split("/");
        String route = request.getMethod() + " " + path[0] + (path.length > 1 ? "/*" : "")
                + (path.length > 2 ? "/" + path[2] : "");
        return switch (route) {
            case "GET issue/*" -> ok(shapes.issue(seen(path[1]), names(request), expands(request)));
            case "POST issue" -> create(new FieldInput(store, body(request)));
            case "PUT issue/*" -> edit(editable(path[1]), new FieldInput(store, body(request)));
            case "GET issue/*/transitions" -> transitions(seen(path[1]));
            case "POST issue/*/transitions" -> transition(editable(path[1]), body(request));
            case "GET search" -> search(request, parameter(request, "jql", ""));
            case "GET project" ->
                ok(store.catalogue().projects().stream()
                        .filter(p -> access.mayBrowse(p.id()))
                        .map(shapes::project)
                        .toList());
            case "GET project/*" ->
                ok(shapes.project(store.catalogue()
                        .project(path[1])
                        .filter(p -> access.mayBrowse(p.id()))
                        .orElseThrow(
                                () -> RestError.of(404, "No project could be found with key '" + path[1] + "'."))));
            case "GET status" ->
                ok(store.catalogue().statuses().stream().map(shapes::status).toList());
            case "GET field" ->
                ok(List.of(EpicField.values()).stream().map(shapes::field).toList());
            case "GET myself" -> ok(shapes.user(signedIn()));
            case "GET serverInfo" ->
                ok(Map.of(
                        "baseUrl",
                        host.baseUrl(),
                        "version",
                        "11.3.0",
                        "versionNumbers",
                        List.of(11, 3, 0),
                        "deploymentType",
                        "Server",
                        "serverTime",
                        Shapes.instant(host.clock().millis()),
                        "serverTitle",
                        "Jira"));
            default -> throw new NotModelled(request.getMethod() + " rest/api/2" + request.getPathInfo());
        };
    }

    private Answer create(FieldInput input) {
        if (!access.mayEdit(input.project().id())) {
            throw RestError.inField("project", "You do not have permission to create issues in this project.");
        }
        return new Answer(201, shapes.reference(store.editor().create(input.newIssue(), author())));
    }

    private Answer edit(IssueRow issue, FieldInput input) {
        store.editor().edit(issue.id(), author(), input.edits());
        return new Answer(204, null);
    }

    private Answer transitions(IssueRow issue) {
        List<StatusRow> statuses =
                access.mayEdit(issue.projectId()) ? store.catalogue().statuses() : List.of();
        return ok(Map.of(
                "expand",
                "transitions",
                "transitions",
                statuses.stream().map(shapes::transition).toList()));
    }

    private Answer transition(IssueRow issue, JsonNode body) {
        String id = body.path("transition").path("id").asText();
        StatusRow to = store.catalogue().statuses().stream()
                .filter(s -> shapes.transition(s).get("id").equals(id))
                .findFirst()
                .orElseThrow(() -> RestError.of(
                        400,
                        "It seems that you have tried to perform an illegal workflow" + " operation: transition " + id
                                + " is not valid for " + issue.key() + "."));
        store.editor().edit(issue.id(), author(), List.of(store.fields().status(to.id())));
        return new Answer(204, null);
    }

    private Answer search(HttpServletRequest request, String jql) {
        List<IssueRow> all = new Jql(store)
                .find(jql).stream().filter(i -> access.mayBrowse(i.projectId())).toList();
        int start = Integer.parseInt(parameter(request, "startAt", "0"));
        int max = Integer.parseInt(parameter(request, "maxResults", "50"));
        return ok(Map.of(
                "startAt",
                start,
                "maxResults",
                max,
                "total",
                all.size(),
                "issues",
                all.stream()
                        .skip(start)
                        .limit(max)
                        .map(i -> shapes.issue(i, names(request), expands(request)))
                        .toList()));
    }

    private IssueRow seen(String idOrKey) {
        IssueRow issue = (idOrKey.matches("\\d+")
                        ? store.issues().byId(Long.parseLong(idOrKey))
                        : store.issues().byKey(idOrKey))
                .orElseThrow(() -> RestError.of(404, "Issue Does Not Exist"));
        if (!access.mayBrowse(issue.projectId())) {
            throw RestError.of(
                    CurrentAccount.get() == null ? 401 : 403,
                    "You do not have the permission to see the specified issue.");
        }
        return issue;
    }

    private IssueRow editable(String idOrKey) {
        IssueRow issue = seen(idOrKey);
        if (!access.mayEdit(issue.projectId())) {
            throw RestError.of(403, "You do not have permission to edit issues in this project.");
        }
        return issue;
    }

    private static org.groundbreak.sandbox.host.Account signedIn() {
        return Optional.ofNullable(CurrentAccount.get())
                .orElseThrow(() -> RestError.of(401, "You are not authenticated."));
    }

    private static String author() {
        return signedIn().key();
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        if (!Optional.ofNullable(request.getContentType()).orElse("").startsWith("application/json")) {
            throw RestError.of(415, "Unsupported Media Type");
        }
        return JSON.readTree(request.getInputStream());
    }

    private static List<String> names(HttpServletRequest request) {
        return List.of(parameter(request, "fields", "*all").split(","));
    }

    private static boolean expands(HttpServletRequest request) {
        return parameter(request, "expand", "").contains("changelog");
    }

    private static String parameter(HttpServletRequest request, String name, String otherwise) {
        return Optional.ofNullable(request.getParameter(name)).orElse(otherwise);
    }

    private static Answer ok(Object body) {
        return new Answer(200, body);
    }
}
