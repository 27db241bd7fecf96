package org.groundbreak.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.groundbreak.host.HostWalk;
import org.groundbreak.store.Statements;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule G4 in Jira: with a licence that has run out no job does anything, and no listener leads to anything. */
class JiraReadOnlyWalkTest {

    private static final int JOBS = 4;
    private static final int EVENTS = 2;

    /** Longer than a listener waits for what Jira has not committed. */
    private static final Duration LOOK = Duration.ofMillis(2_500);

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenALicenceThatHasRunOutThenNoJobAndNoListenerDoesAnything() throws Exception {
        assertEquals(Set.of(), walk(Instant.now().minusSeconds(60)));
    }

    @Test
    void givenALicenceThatHoldsThenTheSameJobsAndListenersDoSomething() throws Exception {
        assertFalse(walk(Instant.now().plus(Duration.ofDays(1))).isEmpty());
    }

    private Set<String> walk(Instant licenceEnd) throws Exception {
        try (HostWalk host = new HostWalk(licenceEnd, "42")) {
            JiraApp app = new MockJira(database.node(), host.publisher).app();
            app.onStart();
            try {
                return new Statements(database).of(() -> walk(host)).keySet();
            } finally {
                app.onStop();
            }
        }
    }

    private static void walk(HostWalk host) {
        try {
            assertTrue(host.runJobs() >= JOBS);
            assertTrue(host.tellListeners() >= EVENTS);
            Thread.sleep(LOOK.toMillis());
        } catch (ReflectiveOperationException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
