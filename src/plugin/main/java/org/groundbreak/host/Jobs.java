package org.groundbreak.host;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our jobs in the host's scheduler, each once per cluster. They skip read-only mode. */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;
    private final BooleanSupplier readOnly;
    private final ErrorLog errors;
    private final List<JobRunnerKey> registered = new ArrayList<>();
    private volatile int notScheduled;

    /**
     * @param readOnly whether nothing may be written now
     * @param errors what fails is noted there, by the name of the job
     */
    public Jobs(Clock clock, BooleanSupplier readOnly, ErrorLog errors) {
        this.clock = clock;
        this.readOnly = readOnly;
        this.errors = errors;
    }

    /**
     * Runs something again and again, for the first time after one interval. What it throws is logged and ends that run
     * only. A host without scheduler, or one that refuses the job, is logged and counted: the product works without it.
     *
     * @param name unique among our jobs, stable
     */
    public void every(Duration interval, String name, Runnable work) {
        add(clock.instant().plus(interval), interval, name, work);
    }

    /**
     * The same once a day at that hour, so that a node which is started every day does not put it off for ever.
     *
     * @param hour of the day in UTC
     */
    public void daily(int hour, String name, Runnable work) {
        Instant now = clock.instant();
        Instant today = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(hour));
        add(today.isAfter(now) ? today : today.plus(DAY), DAY, name, work);
    }

    private void add(Instant first, Duration interval, String name, Runnable work) {
        try {
            schedule(OptionalService.find(SchedulerService.class).orElseThrow(), first, interval, name, work);
        } catch (SchedulerServiceException | RuntimeException | LinkageError e) {
            notScheduled++;
            LOG.error(
                    "The job '{}' could not be scheduled, noted under {}",
                    name,
                    errors.note(ErrorKind.JOB, name, e),
                    e);
        }
    }

    private void schedule(SchedulerService scheduler, Instant first, Duration interval, String name, Runnable work)
            throws SchedulerServiceException {
        JobRunnerKey key = JobRunnerKey.of("org.groundbreak:" + name);
        scheduler.registerJobRunner(key, request -> run(name, work));
        registered.add(key);
        JobConfig config = JobConfig.forJobRunnerKey(key)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(interval.toMillis(), Date.from(first)));
        scheduler.scheduleJob(JobId.of("org.groundbreak:" + name), config);
    }

    private JobRunnerResponse run(String name, Runnable work) {
        if (readOnly.getAsBoolean()) {
            return JobRunnerResponse.success();
        }
        try {
            work.run();
            return JobRunnerResponse.success();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job '{}' failed, noted under {}", name, errors.note(ErrorKind.JOB, name, e), e);
            return JobRunnerResponse.failed(e.toString());
        }
    }

    /** Takes our runners back; the schedule stays for when the plugin is enabled again. */
    public void stop() {
        if (!registered.isEmpty()) {
            OptionalService.find(SchedulerService.class)
                    .ifPresent(scheduler -> registered.forEach(scheduler::unregisterJobRunner));
            registered.clear();
        }
    }

    /** How many jobs the host did not take. */
    public int notScheduled() {
        return notScheduled;
    }
}
