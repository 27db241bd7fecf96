package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.store.StoredFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Confluence takes of Jira's facts: once, signed, plausible, and not in read-only mode. */
class SignedFactsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String KEY = "a".repeat(32);
    private static final String SECRET = "0b".repeat(32);
    private static final String PATH = "/rest/groundbreak/1.0/facts";
    private static final String STARTED =
            fact("\"startedAt\":5,\"issueId\":7,\"changeId\":null,\"statusId\":\"3\",\"category\":\"DONE\"");

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final Store store = new Store(database.node());
    private final TestClock clock = new TestClock(NOW);
    private final List<LinkKey> heard = new ArrayList<>();
    private boolean readOnly;
    private int nonces;
    private int sent;

    private final SignedFacts facts = new SignedFacts(
            new Callers(store.pairings(), store.nonces(), clock),
            new FactReceiver(store.incomingFacts(), FactCodec.EPICS, heard::add, clock),
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

        assertEquals(400, put(fact("\"startedAt\":-1,\"issueId\":7,\"statusId\":\"3\",\"category\":\"DONE\"")));
        assertEquals(400, put(fact("\"startedAt\":5,\"issueId\":7,\"statusId\":\"<b>\",\"category\":\"DONE\"")));
        assertEquals(400, put(fact("\"startedAt\":null,\"issueId\":7")));
        assertEquals(400, put("{\"protocol\":1,\"contentId\":1,\"issueId\":2,\"version\":1,\"state\":[]}"));
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

    private int put(String body) {
        SignedCall call = new SignedCall(
                "PUT", PATH, clock.instant().plus(Duration.ofSeconds(1)).toEpochMilli(), nonce(), body);
        Map<String, String> values = Map.of(
                CallHeaders.KEY, KEY,
                CallHeaders.TIME, Long.toString(call.time()),
                CallHeaders.NONCE, call.nonce(),
                CallHeaders.SIGNATURE, Signature.of(SECRET, call));
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
