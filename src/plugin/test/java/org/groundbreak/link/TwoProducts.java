package org.groundbreak.link;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFactory;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
import java.util.Optional;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.mockito.MockedStatic;

/** A Confluence and a Jira with tables of their own, whose signed calls reach each other's REST method. */
final class TwoProducts implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String CONFLUENCE = "https://confluence.example.org";
    private static final String JIRA = "https://jira.example.org";

    private final TestClock clock = new TestClock(NOW);
    private final MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class);
    private Side confluence = new Side(StoreDatabase.h2(), FactCodec.EPICS, FactCodec.SPECS);
    private Side jira = new Side(StoreDatabase.h2(), FactCodec.SPECS, FactCodec.EPICS);
    private Side confluenceBefore;
    private Side jiraBefore;
    private boolean jiraRefuses;
    private int calls;

    TwoProducts() {
        RequestFactory<?> requests = mock(RequestFactory.class);
        locator.when(() -> ComponentLocator.getComponent(RequestFactory.class)).thenReturn(requests);
        try {
            doAnswer(call -> request(call.getArgument(1))).when(requests).createRequest(any(), anyString());
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One product: its tables, what takes facts there, what sends them. */
    private final class Side {
        private final StoreDatabase database;
        private final Store store;
        private final SignedFacts takes;
        private final FactSender sender;
        private final FactComparison comparison;
        private final PeerHeads heads;
        private final List<LinkKey> unknown = new ArrayList<>();

        Side(String url, FactCodec<?> told, FactCodec<?> tells) {
            database = new StoreDatabase(url);
            store = new Store(database.node());
            takes = new SignedFacts(
                    told.path(),
                    new Callers(store.pairings(), store.nonces(), clock),
                    new FactReceiver(store.incomingFacts(), store.knownHeads(), told, link -> {}, clock),
                    new FactInventoryCheck(store.incomingFacts()),
                    TestAnswers.make(),
                    () -> false,
                    () -> {});
            SignedRequests requests = new SignedRequests(clock);
            sender = new FactSender(store.outgoingFacts(), store.pairings(), requests, tells.path(), clock);
            heads = new PeerHeads(store.pairings(), requests, tells.path());
            comparison =
                    new FactComparison(store.outgoingFacts(), store.pairings(), requests, tells.path(), unknown::add);
        }

        int waiting() {
            return store.outgoingFacts().waiting(store.pairings().current());
        }
    }

    /** Both get a new key. */
    void pair(String hexDigit) {
        String keyId = hexDigit.repeat(32);
        String secret = hexDigit.repeat(64);
        confluence.store.pairings().replace(Pairing.fresh("jira", keyId, secret, JIRA));
        jira.store.pairings().replace(Pairing.fresh("confluence", keyId, secret, CONFLUENCE));
    }

    /** As if only the other tables had been emptied. */
    void pairJiraAgain() {
        Pairing known = confluence.store.pairings().current().orElseThrow();
        jira.store.pairings().replace(Pairing.fresh("confluence", known.keyId(), known.secret(), CONFLUENCE));
    }

    void emptyConfluence() {
        confluence.database.close();
        confluence = new Side(StoreDatabase.h2(), FactCodec.EPICS, FactCodec.SPECS);
    }

    void emptyJira() {
        jira.database.close();
        jira = new Side(StoreDatabase.h2(), FactCodec.SPECS, FactCodec.EPICS);
    }

    /** The tables as they are now, to be gone back to; work goes on with a copy. */
    void backUpConfluence() {
        confluenceBefore = confluence;
        confluence = new Side(confluence.database.copy(), FactCodec.EPICS, FactCodec.SPECS);
    }

    void restoreConfluence() {
        confluence.database.close();
        confluence = confluenceBefore;
    }

    void backUpJira() {
        jiraBefore = jira;
        jira = new Side(jira.database.copy(), FactCodec.SPECS, FactCodec.EPICS);
    }

    void restoreJira() {
        jira.database.close();
        jira = jiraBefore;
    }

    void refuseInJira(boolean refuses) {
        jiraRefuses = refuses;
    }

    Outbox outOfConfluence() {
        return new Outbox(confluence.store.outgoingFacts(), confluence.store.pairings(), () -> {});
    }

    Outbox outOfJira() {
        return new Outbox(jira.store.outgoingFacts(), jira.store.pairings(), () -> {});
    }

    Inbox inConfluence() {
        return new Inbox(confluence.store.incomingFacts(), confluence.store.pairings());
    }

    Inbox inJira() {
        return new Inbox(jira.store.incomingFacts(), jira.store.pairings());
    }

    void sendFromConfluence() {
        confluence.sender.sendWaiting();
    }

    void sendFromJira() {
        jira.sender.sendWaiting();
    }

    /** The daily job of both. */
    void compare() {
        if (confluence.comparison.run()) {
            sendFromConfluence();
        }
        if (jira.comparison.run()) {
            sendFromJira();
        }
    }

    /** What Jira was told of and Confluence does not know. */
    List<LinkKey> unknownToConfluence() {
        return confluence.unknown;
    }

    /** What Jira keeps of the chain of a page. */
    ToldHead headInJira(long contentId) {
        return confluence.heads.of(contentId);
    }

    int calls() {
        return calls;
    }

    int waitingInConfluence() {
        return confluence.waiting();
    }

    int waitingInJira() {
        return jira.waiting();
    }

    Duration clockDifference() {
        return confluence.store.pairings().current().map(Pairing::clockAhead).orElse(Duration.ZERO);
    }

    private Request<?, ?> request(String address) throws Exception {
        Request<?, ?> request = mock(Request.class, RETURNS_SELF);
        Map<String, String> headers = new HashMap<>();
        StringBuilder body = new StringBuilder();
        doAnswer(call -> {
                    headers.put(call.getArgument(0), call.getArgument(1));
                    return request;
                })
                .when(request)
                .setHeader(anyString(), anyString());
        doAnswer(call -> {
                    body.append(call.<String>getArgument(0));
                    headers.put("Content-Type", call.getArgument(1));
                    return request;
                })
                .when(request)
                .setRequestBody(anyString(), anyString());
        doAnswer(call -> put(URI.create(address), headers, body.toString()))
                .when(request)
                .executeAndReturn(any());
        return request;
    }

    private PeerAnswer put(URI address, Map<String, String> values, String body) {
        calls++;
        boolean toJira = address.toString().startsWith(JIRA);
        if (toJira && jiraRefuses) {
            return new PeerAnswer.Answered(401, "");
        }
        HttpHeaders headers = mock(HttpHeaders.class);
        values.forEach((name, value) -> when(headers.getHeaderString(name)).thenReturn(value));
        UriInfo uri = mock(UriInfo.class);
        when(uri.getRequestUri()).thenReturn(address);
        SignedFacts takes = toJira ? jira.takes : confluence.takes;
        InputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        Response response = address.getPath().endsWith(FactComparison.PATH)
                ? takes.compare(headers, uri, bytes)
                : address.getPath().endsWith(PeerHeads.PATH)
                        ? takes.head(headers, uri, bytes)
                        : takes.put(headers, uri, bytes);
        return new PeerAnswer.Answered(
                response.getStatus(),
                Optional.ofNullable(response.getEntity()).map(Object::toString).orElse(""));
    }

    @Override
    public void close() {
        locator.close();
        confluence.database.close();
        jira.database.close();
    }
}
