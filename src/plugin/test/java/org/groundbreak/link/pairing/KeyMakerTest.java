package org.groundbreak.link.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.Patience;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.TestPeers;
import org.groundbreak.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule L7: whatever Jira says, it is a sentence, and a key that Jira has not taken is not kept. */
class KeyMakerTest {

    private final Peer jira = TestPeers.named("jira");
    private final Store store = mock(Store.class);
    private boolean readOnly;

    @ParameterizedTest
    @CsvSource({
        "403, '{\"code\":\"secure-session\",\"message\":\"\",\"id\":\"1\"}', pairing-no-session",
        "403, '{\"message\":\"of the product\"}', pairing-refused",
        "403, <html>, pairing-refused",
        "409, '{\"code\":\"confluence-not-linked\"}', confluence-not-linked",
        "409, '{\"code\":\"pairing-unsafe\"}', pairing-unsafe-there",
        "404, '', jira-odd",
        "200, <html>, jira-odd",
        "200, '{\"paired\":false}', jira-odd",
        "200, '{}', jira-odd",
        "200, '[null]', jira-odd",
        "403, null, pairing-refused",
        "403, '{\"code\":7}', pairing-refused"
    })
    void givenJiraDidNotTakeTheKeyThenItIsSaidAndNothingIsKept(int status, String body, String code) {
        linkedAt("http://localhost:2990/jira");
        when(jira.post(eq(Patience.ADMINISTRATOR), anyString(), anyString()))
                .thenReturn(new PeerAnswer.Answered(status, body));

        assertEquals(code, refused(start()::pair));
        verifyNoInteractions(store);
    }

    @Test
    void givenAnAddressThatOthersCanListenToThenNoKeyIsSentOrShown() {
        linkedAt("http://jira.example.org");

        assertEquals("pairing-unsafe", refused(start()::pair));
        assertEquals("pairing-unsafe", refused(start()::show));
        verify(jira, never()).post(any(), anyString(), anyString());
        verifyNoInteractions(store);
    }

    @Test
    void givenReadOnlyModeThenNothingIsWritten() {
        linkedAt("https://jira.example.org");
        readOnly = true;

        assertEquals("read-only", refused(start()::pair));
        assertEquals("read-only", refused(start()::show));
        verifyNoInteractions(jira, store);
    }

    private KeyMaker start() {
        return new KeyMaker(jira, new PairedPeer(jira, store), store, () -> {}, () -> readOnly);
    }

    private void linkedAt(String address) {
        when(jira.rpcUrl()).thenReturn(Optional.of(URI.create(address)));
        when(jira.applicationId()).thenReturn(Optional.of("jira-id"));
    }

    private static String refused(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(Problem.class, action).code();
    }
}
