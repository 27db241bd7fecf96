package org.groundbreak.link;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The other product, as a mock. */
public final class TestPeers {

    private TestPeers() {}

    /** @param name {@code jira} or {@code confluence} */
    public static Peer named(String name) {
        Peer peer = mock(Peer.class);
        when(peer.name()).thenReturn(name);
        return peer;
    }
}
