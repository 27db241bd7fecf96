package org.groundbreak.sandbox.host.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs at an interval, and on demand. */
class SandboxSchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final SandboxScheduler scheduler = new SandboxScheduler("test-scheduler", clock, ClusterJobs.ALONE);

    @AfterEach
    void close() {
        scheduler.close();
    }

    private JobConfig config(long delayInMillis) {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withSchedule(Schedule.forInterval(3_600_000, new Date(clock.millis() + delayInMillis)));
    }

    @Test
    void givenATimeInThePastWhenScheduledThenTheJobRunsOnAThreadOfTheScheduler() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        scheduler.registerJobRunner(RUNNER, request -> {
            if (Thread.currentThread().getName().equals("test-scheduler")) {
                ran.countDown();
            }
            return JobRunnerResponse.success();
        });

        scheduler.scheduleJob(JOB, config(-1));

        assertTrue(ran.await(10, TimeUnit.SECONDS));
    }

    @Test
    void givenATimeInTheFutureWhenRunOnDemandThenItAnswers() {
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.failed("no"));
        scheduler.scheduleJob(JOB, config(3_600_000));

        assertEquals(JobRunnerResponse.failed("no"), scheduler.run(JOB));
        assertEquals(Set.of(JOB), scheduler.jobs());
    }

    @Test
    void givenAnUnregisteredRunnerWhenRunThenNothingHappens() {
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success());
        scheduler.scheduleJob(JOB, config(3_600_000));
        scheduler.unregisterJobRunner(RUNNER);

        assertNull(scheduler.run(JOB));
        assertEquals(Set.of(), scheduler.runners());
    }

    @Test
    void givenAnUnknownJobWhenRunThenItIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> scheduler.run(JobId.of("none")));
    }
}
