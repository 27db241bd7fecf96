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
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our jobs in the host's scheduler, each once per cluster. They skip read-only mode. */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final Duration DAY = Duration.ofDays(1);
    private static final String PREFIX = "org.groundbreak:";

    private final Clock clock;
    private final BooleanSupplier readOnly;
    private final ErrorLog errors;
    private final List<String> registered = new ArrayList<>();
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
            HostScheduler.register(name, () -> run(name, work));
            registered.add(name);
            HostScheduler.schedule(first, interval, name);
        } catch (RuntimeException | LinkageError e) {
            notScheduled++;
            LOG.error(
                    "The job '{}' could not be scheduled, noted under {}",
                    name,
                    errors.note(ErrorKind.JOB, name, e),
                    e);
        }
    }

    /** What went wrong; empty when nothing did, or nothing was to be done. */
    private Optional<String> run(String name, Runnable work) {
        if (readOnly.getAsBoolean()) {
            return Optional.empty();
        }
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job '{}' failed, noted under {}", name, errors.note(ErrorKind.JOB, name, e), e);
            return Optional.of(e.toString());
        }
    }

    /** Takes our runners back; the schedule stays for when the plugin is enabled again. */
    public void stop() {
        for (String name : registered) {
            HostScheduler.unregister(name);
        }
        registered.clear();
    }

    /** How many jobs the host did not take. */
    public int notScheduled() {
        return notScheduled;
    }

    /**
     * What names types of the host. A class of its own, which is loaded with the first job: a type that is caught is looked
     * for as soon as the class around it is, and a host that lacks one shall cost the jobs and nothing else.
     */
    private static final class HostScheduler {

        private HostScheduler() {}

        static void register(String name, Supplier<Optional<String>> work) {
            service().orElseThrow().registerJobRunner(key(name), request -> response(work.get()));
        }

        static void schedule(Instant first, Duration interval, String name) {
            JobConfig config = JobConfig.forJobRunnerKey(key(name))
                    .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(interval.toMillis(), Date.from(first)));
            try {
                service().orElseThrow().scheduleJob(JobId.of(PREFIX + name), config);
            } catch (SchedulerServiceException e) {
                throw new IllegalStateException(e);
            }
        }

        static void unregister(String name) {
            service().ifPresent(scheduler -> scheduler.unregisterJobRunner(key(name)));
        }

        private static Optional<SchedulerService> service() {
            return OptionalService.find(SchedulerService.class);
        }

        private static JobRunnerKey key(String name) {
            return JobRunnerKey.of(PREFIX + name);
        }

        private static JobRunnerResponse response(Optional<String> failure) {
            return failure.map(JobRunnerResponse::failed).orElseGet(JobRunnerResponse::success);
        }
    }
}
