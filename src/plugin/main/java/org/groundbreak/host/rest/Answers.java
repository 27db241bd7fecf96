package org.groundbreak.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.groundbreak.events.ConflictException;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what our REST methods return, or throw, into answers. JSON is written and read here and handed to the host as
 * text, so that no setting of the host's JSON provider changes our API and no exception text reaches a client.
 */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int CONFLICT = 409;
    private static final int UNEXPECTED = 500;

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final RandomIds random = new RandomIds();
    private final Words words;

    public Answers(Words words) {
        this.words = words;
    }

    /** 200 with the body as JSON, or the error the body's making led to. */
    public Response of(Supplier<?> body) {
        try {
            return respond(200, body.get());
        } catch (Problem e) {
            return respond(e.status(), e.body(words.text("problem." + e.code(), e.arguments()), random.mark()));
        } catch (ConflictException e) {
            return problem(CONFLICT, "conflict", words.text("problem.conflict"), e);
        } catch (RuntimeException | LinkageError e) {
            return problem(UNEXPECTED, "unexpected", words.text("problem.unexpected"), e);
        }
    }

    /**
     * Reads a request's body.
     *
     * @throws Problem 400 {@code bad-json} when it is not JSON of that shape
     */
    public <T> T read(String body, Class<T> type) {
        try {
            T value = body == null ? null : json.readValue(body, type);
            if (value == null) {
                throw Problem.badRequest("bad-json");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("bad-json");
        }
    }

    private Response problem(int status, String code, String message, Throwable cause) {
        String id = random.mark();
        LOG.error("Answered {} under {}", code, id, cause);
        return respond(status, new ProblemBody(code, message, id, null));
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
