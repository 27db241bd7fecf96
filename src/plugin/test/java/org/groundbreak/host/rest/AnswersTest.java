package org.groundbreak.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.events.ConflictException;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.LoggedError;
import org.groundbreak.host.errors.TestErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors are {@code {code, message, id}}; what an exception says stays in the log. */
class AnswersTest {

    private final ErrorLog errors = TestErrors.make();
    private final Answers answers = TestAnswers.make(errors);

    static Stream<Throwable> surprises() {
        return Stream.of(
                new IllegalStateException("secret table AO_1"), new NoSuchMethodError("secret com.atlassian.Gone"));
    }

    @ParameterizedTest
    @MethodSource("surprises")
    void givenASurpriseWhenAnsweredThenItIsA500WithAnIdAndWithoutItsText(Throwable surprise) throws Exception {
        Response answer = answers.of(throwing(surprise));
        Response another = answers.of(throwing(surprise));

        assertEquals(500, answer.getStatus());
        assertFalse(answer.getEntity().toString().contains("secret"));
        assertEquals("unexpected", json(answer).get("code").asText());
        assertEquals(8, json(answer).get("id").asText().length());
        assertNotEquals(json(answer).get("id"), json(another).get("id"));
    }

    /** A resource as ours are. */
    @Path("/rounds")
    public static final class Resource {

        private final Answers answers;

        Resource(Answers answers) {
            this.answers = answers;
        }

        @GET
        @Path("{contentId}/end")
        public Response end(RuntimeException thrown) {
            return answers.of(throwing(thrown));
        }

        @POST
        public Response end() {
            return answers.of(throwing(new Problem(503, "feature-off")));
        }
    }

    @Test
    void givenAnErrorThenAdministratorsFindItByItsIdWithMethodAndTemplateOfThePathG1() throws Exception {
        Resource resource = new Resource(answers);

        String surprise =
                json(resource.end(new IllegalStateException("Anna"))).get("id").asText();
        resource.end(new Problem(403, "no-edit", "Anna"));
        resource.end(mock(ConflictException.class));
        String missing = json(resource.end()).get("id").asText();

        Map<String, String> noted = errors.latest().stream()
                .collect(Collectors.toMap(
                        LoggedError::id, error -> error.kind() + " " + error.place() + " " + error.cause()));
        assertEquals(
                Map.of(
                        surprise,
                        "UNEXPECTED GET /rounds/{contentId}/end java.lang.IllegalStateException",
                        missing,
                        "UNAVAILABLE POST /rounds 503 feature-off"),
                noted);
    }

    @Test
    void givenAProblemWhenAnsweredThenItsStatusCodeAndMessageAreToldAndNotItsClass() throws Exception {
        Response answer = answers.of(throwing(new Problem(403, "no-edit", "Anna")));

        assertEquals(403, answer.getStatus());
        assertEquals("no-edit", json(answer).get("code").asText());
        assertEquals("problem.no-edit[Anna]", json(answer).get("message").asText());
    }

    @Test
    void givenAProblemWithMoreToTellWhenAnsweredThenItsOwnBodyIsTheAnswer() throws Exception {
        Response answer = answers.of(throwing(new Problem(409, "moved", "7") {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object body(String message, String id) {
                return Map.of("code", code(), "message", message, "id", id, "to", 7);
            }
        }));

        assertEquals(409, answer.getStatus());
        assertEquals("problem.moved[7]", json(answer).get("message").asText());
        assertEquals(8, json(answer).get("id").asText().length());
        assertEquals(7, json(answer).get("to").asInt());
    }

    @Test
    void givenACommandThatOthersKeptBeatingWhenAnsweredThenItIsA409E2() throws Exception {
        Response answer = answers.of(throwing(mock(ConflictException.class)));

        assertEquals(409, answer.getStatus());
        assertEquals("conflict", json(answer).get("code").asText());
    }

    @Test
    void givenABodyWhenAnsweredThenItIsJsonInUtf8() throws Exception {
        Response answer = answers.of(() -> Map.of("name", "J\u00f6rg"));

        assertEquals(200, answer.getStatus());
        assertEquals("application/json;charset=UTF-8", answer.getMediaType().toString());
        assertEquals("J\u00f6rg", json(answer).get("name").asText());
    }

    @Test
    void givenAProblemWithAnAddressWhenAnsweredThenItStandsByItselfAndIsLeftOutWhereThereIsNone() throws Exception {
        URI address = URI.create("https://jira.example.org/allow,this");
        Response with =
                answers.of(throwing(Problem.conflict("jira-not-authorised").linkingTo(address)));
        Response without = answers.of(throwing(Problem.conflict("stopped")));

        assertEquals(address.toString(), json(with).get("link").asText());
        assertFalse(json(without).has("link"));
    }

    @Test
    void givenARequestThatWritesWhenItMayNotPassThenNothingIsDone() throws Exception {
        Response answer = answers.write(mock(HttpServletRequest.class), () -> {
            throw new AssertionError("done");
        });

        assertEquals(403, answer.getStatus());
        assertEquals("other-site", json(answer).get("code").asText());
    }

    @Test
    void givenWhatWasForeseenWhenLoggedThenInOneLineUnderItsIdAndWhatWasNotWithItsTrace() throws Exception {
        Logged conflict = Logged.of(() -> answers.of(throwing(mock(ConflictException.class))));
        Logged down = Logged.of(() -> answers.of(throwing(Problem.badGateway("jira-down"))));
        Logged surprise = Logged.of(() -> answers.of(throwing(new IllegalStateException("oops"))));

        assertEquals(1, conflict.lines());
        assertTrue(conflict.text().contains(json(conflict.answer()).get("id").asText()));
        assertEquals(1, down.lines());
        assertTrue(down.text().contains(json(down.answer()).get("id").asText()));
        assertTrue(surprise.lines() > 3);
        assertTrue(surprise.text().contains(json(surprise.answer()).get("id").asText()));
    }

    /** What was answered, and what was written to the log meanwhile. */
    private record Logged(Response answer, String text) {

        static Logged of(Supplier<Response> work) {
            PrintStream before = System.err;
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
            try {
                Response answer = work.get();
                return new Logged(answer, log.toString(StandardCharsets.UTF_8));
            } finally {
                System.setErr(before);
            }
        }

        long lines() {
            return text.lines().count();
        }
    }

    private static Supplier<Object> throwing(Throwable surprise) {
        return () -> {
            if (surprise instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) surprise;
        };
    }

    private static JsonNode json(Response answer) throws Exception {
        return new ObjectMapper().readTree(answer.getEntity().toString());
    }
}
