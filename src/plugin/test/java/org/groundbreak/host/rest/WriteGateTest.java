package org.groundbreak.host.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes something carries JSON or nothing, and comes from no page of another site. */
class WriteGateTest {

    private static final String JSON = "application/json";

    private final WriteGate gate = new WriteGate(() -> "https://wiki.example.org/confluence");
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                JSON,
                "Application/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=UTF-8",
                "application/json ; charset=\"utf-8\""
            })
    void givenJsonWhenSentByAProgramThenItPasses(String type) {
        send(type, null, 2);
        assertDoesNotThrow(() -> gate.check(request));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "text/json",
                "application/jsonp",
                "application/json; charset=nonsense",
                "application/json; charset=iso-8859-1",
                "application/json, text/plain",
                "text/plain; application/json",
                "nonsense"
            })
    void givenAnythingElseOrNoContentTypeAtAllWhenSentThenItIsRefused(String type) {
        send(type, null, 2);
        when(request.getHeader("X-Atlassian-Token")).thenReturn("no-check");
        refused(415, "not-json");
    }

    @Test
    void givenABodyWithoutLengthOrContentTypeWhenSentThenItIsRefused() {
        send(null, null, -1);
        when(request.getHeader("Transfer-Encoding")).thenReturn("chunked");
        when(request.getHeader("X-Atlassian-Token")).thenReturn("no-check");
        refused(415, "not-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.example.org",
                "https://WIKI.example.org:443",
                "http://localhost:8090",
                "https://localhost:8090"
            })
    void givenAPageOfTheBaseUrlOrOfTheAddressThatWasAskedWhenItSendsThenItPasses(String origin) {
        send(JSON, origin, 2);
        when(request.getHeader("Host")).thenReturn("localhost:8090");
        assertDoesNotThrow(() -> gate.check(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org",
                "http://wiki.example.org",
                "https://wiki.example.org:8443",
                "https://wiki.example.org.evil.example.org",
                "http://localhost",
                "http://localhost:8091",
                "null",
                "",
                "file://",
                "https://wiki.example.org@evil.example.org",
                "not an address"
            })
    void givenAPageOfAnotherSiteWhenItSendsThenItIsRefusedWhateverItSends(String origin) {
        send(JSON, origin, 2);
        when(request.getHeader("Host")).thenReturn("localhost:8090");
        when(request.getHeader("X-Atlassian-Token")).thenReturn("no-check");
        refused(403, "other-site");
    }

    @Test
    void givenAHostWithoutPortWhenItsOwnPageSendsThenThePortOfTheSchemeCounts() {
        when(request.getHeader("Host")).thenReturn("intranet");
        send(JSON, "https://intranet", 2);
        assertDoesNotThrow(() -> gate.check(request));
        send(JSON, "http://intranet:80", 2);
        assertDoesNotThrow(() -> gate.check(request));
        send(JSON, "http://intranet:8080", 2);
        refused(403, "other-site");
    }

    @Test
    void givenNoBodyWhenSentThenTheSenderShowsThatItIsNoPageOfAnotherSite() {
        send(null, null, 0);
        refused(403, "other-site");

        when(request.getHeader("X-Atlassian-Token")).thenReturn("no-check");
        assertDoesNotThrow(() -> gate.check(request));

        when(request.getHeader("X-Atlassian-Token")).thenReturn(null);
        send(null, "https://wiki.example.org", 0);
        assertDoesNotThrow(() -> gate.check(request));
    }

    @Test
    void givenAHostThatDoesNotTellItsBaseUrlWhenItsOwnPageSendsThenItPasses() {
        WriteGate untold = new WriteGate(() -> {
            throw new NoSuchMethodError("getBaseUrl");
        });
        send(JSON, "http://localhost:8090", 2);
        when(request.getHeader("Host")).thenReturn("localhost:8090");
        assertDoesNotThrow(() -> untold.check(request));
    }

    private void send(String type, String origin, long length) {
        when(request.getContentType()).thenReturn(type);
        when(request.getHeader("Origin")).thenReturn(origin);
        when(request.getContentLengthLong()).thenReturn(length);
    }

    private void refused(int status, String code) {
        Problem problem = assertThrows(Problem.class, () -> gate.check(request));
        assertEquals(status, problem.status());
        assertEquals(code, problem.code());
    }
}
