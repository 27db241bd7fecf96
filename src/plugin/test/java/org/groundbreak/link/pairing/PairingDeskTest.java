package org.groundbreak.link.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import jakarta.ws.rs.core.Response;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.store.Store;
import org.junit.jupiter.api.Test;

class PairingDeskTest {

    private final PairedPeer peer = mock(PairedPeer.class);
    private final Store store = mock(Store.class);

    /** Rule G4. */
    @Test
    void givenALicenceThatHasRunOutThenNoKeyIsTaken() {
        PairingDesk desk =
                new PairingDesk(peer, store, mock(AdminGate.class), TestAnswers.make(), () -> {}, () -> true);

        Response answer = desk.take(TestAnswers.json(), TestAnswers.body("{\"key\":\"k\"}"));

        assertEquals(405, answer.getStatus());
        verifyNoInteractions(peer, store);
    }
}
