package org.groundbreak.host.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.words.TestWords;

/** Answers of a product at {@code https://wiki.example.org/confluence}, with keys in place of texts, and requests to it. */
public final class TestAnswers {

    private TestAnswers() {}

    public static Answers make() {
        return make(TestErrors.make());
    }

    /** The same with a place for errors that a test looks at. */
    public static Answers make(ErrorLog errors) {
        return new Answers(TestWords.keys(), new WriteGate(() -> "https://wiki.example.org/confluence"), errors);
    }

    /** A request with JSON, as a program sends it. */
    public static HttpServletRequest json() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getContentType()).thenReturn("application/json");
        return request;
    }

    public static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
