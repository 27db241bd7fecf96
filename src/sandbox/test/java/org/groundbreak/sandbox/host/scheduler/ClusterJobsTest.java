package org.groundbreak.sandbox.host.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of the nodes of a cluster one runs a job, each time that it is due. */
class ClusterJobsTest {
    private static final JobId JOB = JobId.of("job");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Database database = new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final ClusterJobs one = ClusterJobs.of(database);
    private final ClusterJobs other = ClusterJobs.of(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenTwoNodesWhenAJobIsDueThenOneOfThemRunsItAndTheNextTimeAgainOne() {
        assertTrue(one.claim(JOB, MINUTE, NOW));
        assertFalse(other.claim(JOB, MINUTE, NOW.plusSeconds(20)));
        assertTrue(other.claim(JOB, MINUTE, NOW.plusSeconds(60)));
        assertFalse(one.claim(JOB, MINUTE, NOW.plusSeconds(61)));
        assertTrue(one.claim(JOB, MINUTE, NOW.plusSeconds(120)));
    }

    @Test
    void givenAnotherJobThenItHasTurnsOfItsOwn() {
        assertTrue(one.claim(JOB, MINUTE, NOW));

        assertTrue(other.claim(JobId.of("other"), MINUTE, NOW));
    }

    @Test
    void givenManyNodesAtOnceWhenAJobIsDueThenOneRunsIt() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            for (int turn = 0; turn < 5; turn++) {
                Instant due = NOW.plus(MINUTE.multipliedBy(turn));
                Callable<Boolean> node = () -> ClusterJobs.of(database).claim(JOB, MINUTE, due);
                List<Future<Boolean>> claims =
                        nodes.invokeAll(Stream.generate(() -> node).limit(8).toList());
                int runs = 0;
                for (Future<Boolean> claim : claims) {
                    runs += claim.get() ? 1 : 0;
                }
                assertEquals(1, runs, "turn " + turn);
            }
        } finally {
            nodes.shutdownNow();
        }
    }
}
