package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.rest.ForgeryCheck;

/** JSON in and out by routes; what has no route is not modelled. Refusals are the error object of the host's REST. */
public final class JsonServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    /** Where a form with a file is taken, which the route reads. */
    private static final String FILES = "/child/attachment";

    private final transient Map<Pattern, Handler> routes = new LinkedHashMap<>();

    /** Answers one route. */
    @FunctionalInterface
    public interface Handler {
        /**
         * What is written as JSON; null for an answer without content.
         *
         * @throws ClientErrorException for what is refused
         */
        Object answer(Call call);
    }

    /** @param routes by method and path below the context path, such as {@code GET /rest/api/content/*} */
    public JsonServlet(Map<String, Handler> routes) {
        routes.forEach(
                (route, handler) -> this.routes.put(Pattern.compile(route.replace("*", "(\\d{1,18})")), handler));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String type = Optional.ofNullable(request.getContentType()).orElse("");
            boolean file = type.startsWith(MediaType.MULTIPART_FORM_DATA)
                    && request.getPathInfo().contains(FILES);
            if (WITH_BODY.contains(request.getMethod()) && !file && !type.startsWith(MediaType.APPLICATION_JSON)) {
                throw new ClientErrorException(Response.Status.UNSUPPORTED_MEDIA_TYPE);
            }
            if (ForgeryCheck.fails(request)) {
                throw new ForbiddenException(ForgeryCheck.SENTENCE);
            }
            Object answer = answer(request, file);
            if (answer == null) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                write(response, 200, answer);
            }
        } catch (ClientErrorException e) {
            refuse(response, e.getResponse().getStatus(), e.getMessage());
        } catch (ContentRefused e) {
            refuse(response, e.reason().status(), e.getMessage());
        } catch (StorageFormatException e) {
            refuse(response, 400, e.getMessage());
        } catch (JsonProcessingException e) {
            refuse(response, 400, e.getOriginalMessage());
        }
    }

    private Object answer(HttpServletRequest request, boolean file) throws IOException {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String path = method + " " + request.getServletPath() + request.getPathInfo();
        for (Map.Entry<Pattern, Handler> route : routes.entrySet()) {
            Matcher matcher = route.getKey().matcher(path);
            if (matcher.matches()) {
                long id = matcher.groupCount() == 0 ? 0 : Long.parseLong(matcher.group(1));
                return route.getValue()
                        .answer(new Call(
                                request,
                                id,
                                file ? MissingNode.getInstance() : JSON.readTree(request.getInputStream())));
            }
        }
        throw new NotModelled(path);
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        Map<String, Boolean> data = Map.of("authorized", status != 403, "valid", false, "successful", false);
        String reason = Response.Status.fromStatusCode(status).getReasonPhrase();
        write(response, status, Map.of("statusCode", status, "data", data, "message", message, "reason", reason));
    }

    private static void write(HttpServletResponse response, int status, Object json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getOutputStream(), json);
    }
}
