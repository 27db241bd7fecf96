package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFactory;
import java.time.Instant;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.TestClock;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.store.StoredFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedStatic;

/** Rule L5: what the other product does not have is kept and sent again, and nobody is asked in vain. */
class FactSenderTest {

    private static final String KEY = "a".repeat(32);
    private static final TestClock CLOCK = new TestClock(Instant.parse("2026-03-02T10:00:00Z"));
    private static final String TAKEN = "{\"now\":1,\"version\":1,\"agreed\":true}";

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final Store store = new Store(database.node());
    private final RequestFactory<?> requests = mock(RequestFactory.class);
    private final Request<?, ?> request = mock(Request.class, RETURNS_SELF);
    private final MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class);
    private final FactSender sender =
            new FactSender(store.outgoingFacts(), store.pairings(), new SignedRequests(CLOCK), "/spec-facts", CLOCK);

    @BeforeEach
    void pairAndKeepThreeFacts() throws Exception {
        locator.when(() -> ComponentLocator.getComponent(RequestFactory.class)).thenReturn(requests);
        doReturn(request).when(requests).createRequest(any(), any());
        store.pairings().replace(Pairing.fresh("jira", KEY, "0b".repeat(32), "https://jira.example.org"));
        for (long page = 1; page <= 3; page++) {
            store.outgoingFacts().update(new LinkKey("jira", page, 9), 1, "{\"linked\":false}");
        }
    }

    @AfterEach
    void close() {
        locator.close();
        database.close();
    }

    @Test
    void l5GivenAnAnswerThatItIsThereThenEverythingIsSentOnceAndAfterANewPairingOnceMore() throws Exception {
        answer(200, TAKEN);

        sender.sendWaiting();
        sender.sendWaiting();
        assertSent(3);
        assertEquals(0, store.outgoingFacts().waiting(store.pairings().current()));

        store.pairings().replace(Pairing.fresh("jira", "b".repeat(32), "0c".repeat(32), "https://jira.example.org"));
        sender.sendWaiting();
        sender.sendWaiting();
        assertSent(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 405})
    void l5GivenAProductThatTakesNothingThenItIsAskedOnceAndEverythingIsKept(int status) throws Exception {
        answer(status, "");

        sender.sendWaiting();

        assertSent(1);
        assertEquals(3, store.outgoingFacts().waiting(store.pairings().current()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 500})
    void l5GivenAFactThatIsNotTakenThenItIsKeptAndTheOthersAreSent(int status) throws Exception {
        answer(status, "");

        sender.sendWaiting();

        assertSent(3);
        assertEquals(3, store.outgoingFacts().waiting(store.pairings().current()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{}",
                "null",
                "[null]",
                "{\"now\":1}",
                "{\"now\":1,\"version\":0,\"agreed\":true}",
                "{\"now\":1,\"version\":9223372036854775807,\"agreed\":false}"
            })
    void l5GivenA200ThatIsNoReceiptThenTheFactIsKept(String body) throws Exception {
        answer(200, body);

        sender.sendWaiting();

        assertEquals(3, store.outgoingFacts().waiting(store.pairings().current()));
        StoredFact first = store.outgoingFacts().waiting("jira", KEY, 1).get(0);
        assertEquals(1, first.version());
    }

    @Test
    void l6GivenAProductThatNeverAgreesThenEachFactIsToldTwiceAndKept() throws Exception {
        answer(200, "{\"now\":1,\"version\":7,\"agreed\":false}");

        sender.sendWaiting();

        assertSent(6);
        assertEquals(3, store.outgoingFacts().waiting(store.pairings().current()));
    }

    private void answer(int status, String body) throws Exception {
        doReturn(new PeerAnswer.Answered(status, body)).when(request).executeAndReturn(any());
    }

    private void assertSent(int calls) {
        verify(requests, times(calls)).createRequest(any(), any());
    }
}
