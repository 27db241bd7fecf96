package org.groundbreak.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import org.groundbreak.events.ConflictException;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what our REST methods return, or throw, into answers. JSON is written and read here and handed to the host as
 * text, so that no setting of the host's JSON provider changes our API and no exception text reaches a client.
 */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNEXPECTED = 500;

    private final ObjectMapper json = new ObjectMapper();
    private final JsonBody bodies = new JsonBody();
    private final CalledMethod called = new CalledMethod();
    private final Words words;
    private final WriteGate gate;
    private final ErrorLog errors;

    /** @param errors gives every error its id, and keeps it for administrators */
    public Answers(Words words, WriteGate gate, ErrorLog errors) {
        this.words = words;
        this.gate = gate;
        this.errors = errors;
    }

    /** 200 with the body as JSON, or the error the body's making led to. For methods that only read. */
    public Response of(Supplier<?> body) {
        return answer(() -> respond(OK, body.get()));
    }

    /** The same with a file in place of JSON, which a browser saves and never shows. */
    public Response file(Supplier<FileBody> file) {
        return answer(() -> respond(file.get()));
    }

    private Response answer(Supplier<Response> made) {
        try {
            return made.get();
        } catch (Problem e) {
            return problem(e);
        } catch (ConflictException e) {
            String id = errors.id();
            // Foreseen: others were faster, several times. What it was about says more than where it was noticed.
            LOG.info("Answered conflict under {}: {}", id, e.getMessage());
            return respond(CONFLICT, new ProblemBody("conflict", words.text("problem.conflict"), id, null));
        } catch (RuntimeException | LinkageError e) {
            String id = errors.note(ErrorKind.UNEXPECTED, called.name(), e);
            LOG.error("Answered unexpected under {}", id, e);
            return respond(UNEXPECTED, new ProblemBody("unexpected", words.text("problem.unexpected"), id, null));
        }
    }

    /**
     * The same for every method that changes something: first of all the request has to pass {@link WriteGate}. The
     * action reads the request's body, where it needs one, by {@link #read}.
     */
    public Response write(HttpServletRequest request, Supplier<?> action) {
        return of(() -> {
            gate.check(request);
            return action.get();
        });
    }

    /**
     * Reads a request's body, to be called by the action of {@link #write}.
     *
     * @throws Problem 400 {@code bad-json} when it is not JSON of that shape, {@code too-long} or {@code bad-text} by
     *     {@link Limits}; 413 {@code too-large}
     */
    public <T extends Record> T read(InputStream body, Class<T> type) {
        return bodies.read(BoundedBody.text(body), type);
    }

    /** What a problem says, in the language of whoever is signed in on this thread. */
    public String message(Problem problem) {
        return words.text(problem.textKey(), problem.arguments());
    }

    private Response problem(Problem problem) {
        if (problem.status() < UNEXPECTED) {
            String id = errors.id();
            LOG.debug("Answered {} {} under {}", problem.status(), problem.code(), id);
            return respond(problem.status(), problem.body(message(problem), id));
        }
        String id = errors.note(ErrorKind.UNAVAILABLE, called.name(), problem.status() + " " + problem.code());
        LOG.warn("Answered {} {} under {}", problem.status(), problem.code(), id);
        return respond(problem.status(), problem.body(message(problem), id));
    }

    private static Response respond(FileBody file) {
        return Response.status(OK)
                .type(MediaType.valueOf(file.type()).withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .entity(file.text())
                .build();
    }

    private Response respond(int status, Object body) {
        try {
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(json.writeValueAsString(body))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own records are always JSON", e);
        }
    }
}
