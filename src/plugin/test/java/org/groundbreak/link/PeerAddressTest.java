package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule L7: a key goes over https, or to the machine itself. */
class PeerAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jira.example.org",
                "HTTPS://jira.example.org/jira",
                "http://localhost:2990/jira",
                "http://127.0.0.1",
                "http://[::1]:8080",
                "HTTP://LocalHost:2990/jira",
                "http://localhost.:2990",
                "http://127.1.2.3",
                "http://[0:0:0:0:0:0:0:1]",
                "http://[::FFFF:127.0.0.1]:80",
                "http://admin@localhost"
            })
    void l7GivenHttpsOrThisMachineThenItIsSafe(String address) {
        assertTrue(PeerAddress.isSafe(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jira.example.org",
                "http://localhost.example.org",
                "http://127.0.0.1.example.org",
                "http://10.0.0.1",
                "ftp://localhost",
                "http://localhost@jira.example.org",
                "http://[::2]",
                "http://[::ffff:10.0.0.1]",
                "http://127.0.0.256",
                "http://localhost..",
                "http://2130706433",
                "https:///jira",
                "mailto:admin@localhost",
                "/jira"
            })
    void l7GivenAnythingElseThenItIsNot(String address) {
        assertFalse(PeerAddress.isSafe(URI.create(address)));
    }

    @Test
    void givenSlashesAtTheEndThenTheBaseHasNone() {
        assertEquals("https://jira.example.org/jira", PeerAddress.base(URI.create("https://jira.example.org/jira/")));
    }
}
