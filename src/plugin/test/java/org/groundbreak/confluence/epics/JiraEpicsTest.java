package org.groundbreak.confluence.epics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.net.URI;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.TestPeers;
import org.junit.jupiter.api.Test;

class JiraEpicsTest {

    private final Peer jira = TestPeers.named("jira");

    @Test
    void givenAPersonWhoHasNotAuthorisedYetThenTheAddressIsSaid() {
        assertEquals("jira-not-authorised", code(new PeerAnswer.NotAuthorised(URI.create("http://localhost/allow"))));
    }

    @Test
    void givenALinkThatActsForNobodyThenNoAddressIsPromised() {
        assertEquals("jira-not-for-people", code(new PeerAnswer.NotAuthorised(null)));
    }

    private String code(PeerAnswer answer) {
        when(jira.get(anyString())).thenReturn(answer);
        return assertThrows(Problem.class, () -> new JiraEpics(jira).named("DEMO-1"))
                .code();
    }
}
