package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Xsrf;

/**
 * JSON in and out by routes; refusals become the status and the error object of the host's REST API, and what has no
 * route is not modelled (501).
 */
public abstract class JsonServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Map<Pattern, Handler> routes = new LinkedHashMap<>();

    /** Answers one route; a missing node is 204. */
    @FunctionalInterface
    public interface Handler {
        /** @param id what stands in place of the route's {@code *}, else empty */
        JsonNode answer(Call call, String id);
    }

    /** One request. */
    public record Call(HttpServletRequest request, JsonNode body) {
        /** The parameter, or an empty string. */
        public String parameter(String name) {
            String value = request.getParameter(name);
            return value == null ? "" : value;
        }

        public int number(String name, int otherwise) {
            return parameter(name).isEmpty() ? otherwise : Integer.parseInt(parameter(name));
        }

        /** Null for anonymous. */
        public Account account() {
            return CurrentAccount.get();
        }

        /** @throws RestProblem 401 for anonymous */
        public Account signedIn() {
            if (account() == null) {
                throw new RestProblem(401, "Client must be authenticated to access this resource.");
            }
            return account();
        }
    }

    /** @param pattern method and path below the servlet, such as {@code GET /content/*} */
    protected final void on(String pattern, Handler handler) {
        routes.put(Pattern.compile(pattern.replace("*", "([^/]+)")), handler);
    }

    protected static ObjectNode object() {
        return JSON.createObjectNode();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!READING.contains(request.getMethod()) && !isJson(request) && !Xsrf.isValid(request)) {
                throw new RestProblem(403, "XSRF check failed");
            }
            byte[] bytes = request.getInputStream().readAllBytes();
            Call call = new Call(request, bytes.length == 0 ? JSON.nullNode() : JSON.readTree(bytes));
            write(response, 200, answer(request.getMethod() + " " + request.getPathInfo(), call));
        } catch (RestProblem e) {
            problem(response, e.status(), e.getMessage());
        } catch (StorageFormatException | NumberFormatException e) {
            problem(response, 400, e.getMessage());
        } catch (JsonProcessingException e) {
            problem(response, 400, "Could not parse the request");
        } catch (ContentRefused e) {
            problem(response, status(e.reason()), e.getMessage());
        } catch (NotModelled e) {
            problem(response, 501, e.getMessage());
        }
    }

    private JsonNode answer(String route, Call call) {
        for (Map.Entry<Pattern, Handler> each : routes.entrySet()) {
            Matcher matcher = each.getKey().matcher(route);
            if (matcher.matches()) {
                return each.getValue().answer(call, matcher.groupCount() == 0 ? "" : matcher.group(1));
            }
        }
        throw new NotModelled(route);
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("application/json");
    }

    private static int status(ContentRefused.Reason reason) {
        return switch (reason) {
            case VERSION_CONFLICT -> 409;
            case READ_ONLY -> 405;
            case TITLE_TAKEN, TITLE_MISSING -> 400;
        };
    }

    private static void problem(HttpServletResponse response, int status, String message) throws IOException {
        String reason = Response.Status.fromStatusCode(status).getReasonPhrase();
        ObjectNode error =
                object().put("statusCode", status).put("message", message).put("reason", reason);
        error.putObject("data")
                .put("authorized", status != 403)
                .put("valid", false)
                .put("successful", false);
        write(response, status, error);
    }

    private static void write(HttpServletResponse response, int status, JsonNode json) throws IOException {
        response.setStatus(json.isMissingNode() ? 204 : status);
        if (!json.isMissingNode()) {
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), json);
        }
    }
}
