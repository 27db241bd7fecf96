package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.store.StoredFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Confluence takes of Jira's facts: once, signed, plausible, and not in read-only mode. */
class SignedFactsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String KEY = "a".repeat(32);
    private static final String SECRET = "0b".repeat(32);
    private static final String PATH = "/rest/groundbreak/1.0/epic-facts";
    private static final String STARTED =
            fact("\"start\":{\"at\":5,\"issueId\":7,\"status\":{\"id\":\"3\",\"category\":\"DONE\"}}");

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final Store store = new Store(database.node());
    private final TestClock clock = new TestClock(NOW);
    private final List<LinkKey> heard = new ArrayList<>();
    private boolean readOnly;
    private int nonces;
    private int sent;

    private final SignedFacts facts = new SignedFacts(
            "/epic-facts",
            new Callers(store.pairings(), store.nonces(), clock),
            new FactReceiver(store.incomingFacts(), store.knownHeads(), FactCodec.EPICS, heard::add, clock),
            new FactInventoryCheck(store.incomingFacts()),
            TestAnswers.make(),
            () -> readOnly,
            () -> sent++);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void l6GivenAFactWhenToldTwiceThenItIsHeardOfOnce() {
        pair();

        assertEquals(200, put(STARTED));
        assertEquals(200, put(STARTED));

        assertEquals(1, heard.size());
        assertEquals(1, sent, "after the first call that went through");
        assertEquals(
                heard,
                store.incomingFacts().ofPages(List.of(1L)).stream()
                        .map(StoredFact::link)
                        .toList());
    }

    @Test
    void givenReadOnlyModeThenNothingIsTakenAndJiraKeepsIt() {
        pair();
        readOnly = true;

        assertEquals(405, put(STARTED));

        assertEquals(List.of(), heard);
        assertEquals(0, store.incomingFacts().count());
        readOnly = false;
        nonces = 0;
        assertEquals(200, put(STARTED), "and its nonce is not used up");
    }

    @Test
    void givenWhatNoProductOfOursWouldSayThenItIsRefused() {
        pair();

        assertEquals(
                400, put(fact("\"start\":{\"at\":-1,\"issueId\":7,\"status\":{\"id\":\"3\",\"category\":\"DONE\"}}")));
        assertEquals(
                400, put(fact("\"start\":{\"at\":5,\"issueId\":7,\"status\":{\"id\":\"<b>\",\"category\":\"DONE\"}}")));
        assertEquals(400, put(fact("\"start\":{\"at\":null,\"issueId\":7}")));
        assertEquals(400, put("{\"protocol\":1,\"contentId\":1,\"issueId\":2,\"version\":1,\"state\":[]}"));
        assertEquals(400, put(STARTED.replace("\"issueId\":2", "\"issueId\":9223372036854775807")));
        assertEquals(400, put("null"));
        assertEquals(400, put("[null]"));
        assertEquals(400, put("{\"protocol\":1}"));
        assertEquals(409, put(STARTED.replace("\"protocol\":1", "\"protocol\":2")));
        assertEquals(List.of(), heard);
    }

    @Test
    void l2GivenNoPairingThenNobodyIsBelieved() {
        assertEquals(401, put(STARTED));
    }

    private void pair() {
        store.pairings().replace(Pairing.fresh("jira", KEY, SECRET, "https://jira.example.org"));
    }

    @Test
    void l2GivenACallThatNamesNoKeyOfOursOrAnOldTimeThenNotAByteOfItsBodyIsRead() {
        pair();
        InputStream body = mock(InputStream.class);
        Map<String, String> whole = headers("{}");

        assertEquals(401, put(Map.of("Content-Type", "application/json"), body));
        for (String name : List.of(CallHeaders.KEY, CallHeaders.NONCE, CallHeaders.SIGNATURE, CallHeaders.TIME)) {
            Map<String, String> headers = new HashMap<>(whole);
            headers.put(name, name.equals(CallHeaders.KEY) ? "b".repeat(32) : "x");
            assertEquals(401, put(headers, body), name);
        }
        Map<String, String> old = new HashMap<>(whole);
        old.put(CallHeaders.TIME, Long.toString(NOW.minusSeconds(301).toEpochMilli()));
        assertEquals(401, put(old, body));
        verifyNoInteractions(body);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Length, 262145, 413",
        "Content-Length, 419430400, 413",
        "Content-Length, 99999999999999999999, 413",
        "Content-Length, -1, 413",
        "Content-Type, text/plain, 415",
        "Content-Type, application/jsonp, 415",
        "Content-Type, , 415"
    })
    void givenHeadersOfABodyThatIsNotTakenThenNotAByteOfItIsRead(String header, String value, int status) {
        pair();
        InputStream body = mock(InputStream.class);
        Map<String, String> headers = new HashMap<>(headers("{}"));
        headers.put(header, value);

        assertEquals(status, put(headers, body));
        verifyNoInteractions(body);
    }

    @Test
    void givenABodyWithoutAnEndThenItIsReadNoFurtherThanAFactCanBeLongAndThatIsSaid() {
        pair();
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return '{';
            }
        };

        assertEquals(413, put(headers("{}"), endless));
        assertEquals(Limits.BODY + 1, read.get());
    }

    @Test
    void l2GivenBytesThatAreNoTextThenTheyAreNoFactAndOtherBytesThanThoseSignedAreRefused() {
        pair();

        assertEquals(400, put(headers("{}"), new ByteArrayInputStream(new byte[] {(byte) 0xff})));
        assertEquals(401, put(headers("{}"), new ByteArrayInputStream(new byte[] {'{', ' ', '}'})));
        assertEquals(200, put(STARTED.replace("\"protocol\"", "\"\u00e4\":\"\u00e4\",\"protocol\"")));
    }

    private int put(String body) {
        return put(headers(body), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** As our own product signs and sends it. */
    private Map<String, String> headers(String body) {
        SignedCall call = new SignedCall(
                "PUT", PATH, clock.instant().plus(Duration.ofSeconds(1)).toEpochMilli(), nonce(), body);
        return Map.of(
                "Content-Type",
                "application/json",
                CallHeaders.KEY,
                KEY,
                CallHeaders.TIME,
                Long.toString(call.time()),
                CallHeaders.NONCE,
                call.nonce(),
                CallHeaders.SIGNATURE,
                Signature.of(SECRET, call));
    }

    private int put(Map<String, String> values, InputStream body) {
        HttpHeaders headers = mock(HttpHeaders.class);
        UriInfo uri = mock(UriInfo.class);
        values.forEach((name, value) -> when(headers.getHeaderString(name)).thenReturn(value));
        when(uri.getRequestUri()).thenReturn(URI.create("https://confluence.example.org" + PATH));
        return facts.put(headers, uri, body).getStatus();
    }

    private String nonce() {
        nonces++;
        return String.format("%032x", nonces);
    }

    private static String fact(String state) {
        return "{\"protocol\":1,\"contentId\":1,\"issueId\":2,\"version\":1,\"state\":{" + state + "}}";
    }
}
