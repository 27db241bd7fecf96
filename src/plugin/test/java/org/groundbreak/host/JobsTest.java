package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundbreak.build.PoorHost;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.LoggedError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;

/** Jobs run once per cluster, skip read-only mode, and end with the plugin. */
class JobsTest {

    private static final JobRunnerKey KEY = JobRunnerKey.of("org.groundbreak:sweep");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final List<String> done = new ArrayList<>();
    private boolean readOnly;
    private final ErrorLog errors = new ErrorLog(clock, "node");
    private final Jobs jobs = new Jobs(clock, () -> readOnly, errors);
    private MockedStatic<ComponentLocator> locator;

    @BeforeEach
    void host() {
        locator = mockStatic(ComponentLocator.class);
        locator.when(() -> ComponentLocator.getComponent(SchedulerService.class))
                .thenReturn(scheduler);
    }

    @AfterEach
    void noHost() {
        locator.close();
    }

    @Test
    void givenAJobWhenScheduledThenItRunsOncePerClusterAndFirstAfterOneInterval() throws Exception {
        jobs.every(Duration.ofHours(1), "sweep", () -> done.add("swept"));

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JobId.of("org.groundbreak:sweep")), config.capture());
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, config.getValue().getRunMode());
        assertEquals(KEY, config.getValue().getJobRunnerKey());
        Schedule schedule = config.getValue().getSchedule();
        assertEquals(Duration.ofHours(1).toMillis(), schedule.intervalInMillis());
        assertEquals(Date.from(clock.instant().plus(Duration.ofHours(1))), schedule.firstRunTime());
        assertEquals(JobRunnerResponse.success(), runner().runJob(null));
        assertEquals(List.of("swept"), done);
    }

    @ParameterizedTest
    @CsvSource({"11, 2026-03-02T11:00:00Z", "10, 2026-03-03T10:00:00Z", "3, 2026-03-03T03:00:00Z"})
    void givenADailyJobThenItRunsAtThatHourNextWheneverThisNodeIsStarted(int hour, Instant first) throws Exception {
        jobs.daily(hour, "sweep", () -> done.add("swept"));

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JobId.of("org.groundbreak:sweep")), config.capture());
        Schedule schedule = config.getValue().getSchedule();
        assertEquals(Duration.ofDays(1).toMillis(), schedule.intervalInMillis());
        assertEquals(Date.from(first), schedule.firstRunTime());
    }

    @Test
    void givenReadOnlyModeWhenTheJobIsDueThenNothingIsDone() {
        jobs.every(Duration.ofHours(1), "sweep", () -> done.add("swept"));
        readOnly = true;

        runner().runJob(null);

        assertEquals(List.of(), done);
    }

    @Test
    void givenWorkThatFailsWhenTheJobRunsThenTheHostIsToldAndNothingIsThrown() {
        jobs.every(Duration.ofHours(1), "sweep", () -> {
            throw new IllegalStateException("on purpose");
        });

        assertNotEquals(JobRunnerResponse.success(), runner().runJob(null));
        LoggedError noted = errors.latest().get(0);
        assertEquals(
                List.of(ErrorKind.JOB, "sweep", "java.lang.IllegalStateException"),
                List.of(noted.kind(), noted.place(), noted.cause()));
    }

    @Test
    void givenAHostThatRefusesOrHasNoSchedulerWhenScheduledThenItIsCountedOnly() throws Exception {
        doThrow(new SchedulerServiceException("full")).when(scheduler).scheduleJob(any(), any());
        jobs.every(Duration.ofHours(1), "sweep", () -> {});
        locator.when(() -> ComponentLocator.getComponent(SchedulerService.class))
                .thenThrow(new NoClassDefFoundError());
        jobs.every(Duration.ofHours(1), "other", () -> {});

        assertEquals(2, jobs.notScheduled());
    }

    @Test
    void givenJobsWhenStoppedTwiceThenEachRunnerIsTakenBackOnce() throws Exception {
        jobs.every(Duration.ofHours(1), "sweep", () -> {});

        jobs.stop();
        jobs.stop();

        verify(scheduler).registerJobRunner(eq(KEY), any());
        verify(scheduler).scheduleJob(any(), any());
        verify(scheduler).unregisterJobRunner(KEY);
        verifyNoMoreInteractions(scheduler);
    }

    private JobRunner runner() {
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler).registerJobRunner(eq(KEY), runner.capture());
        return runner.getValue();
    }

    @Test
    void givenAHostWithoutTheTypesOfASchedulerThenAJobIsCountedAndWhatIsStoppedIsNothing()
            throws ReflectiveOperationException {
        PoorHost host = new PoorHost(type -> type.startsWith("com.atlassian.scheduler."));
        Class<?> type = host.loadClass(Jobs.class.getName());
        Class<?> errors = host.loadClass(ErrorLog.class.getName());
        Clock clock = Clock.systemUTC();
        Object jobs = type.getConstructor(Clock.class, BooleanSupplier.class, errors)
                .newInstance(
                        clock,
                        (BooleanSupplier) () -> false,
                        errors.getConstructor(Clock.class, String.class).newInstance(clock, "node"));

        type.getMethod("every", Duration.class, String.class, Runnable.class)
                .invoke(jobs, Duration.ofHours(1), "sweep", (Runnable) () -> {});
        type.getMethod("stop").invoke(jobs);

        assertEquals(1, type.getMethod("notScheduled").invoke(jobs));
    }
}
