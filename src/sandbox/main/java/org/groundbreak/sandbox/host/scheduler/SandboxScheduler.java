package org.groundbreak.sandbox.host.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scheduler of one product: one thread, no current user, jobs gone at the end of the process. */
public final class SandboxScheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxScheduler.class);

    private record Job(JobConfig config, Future<?> timer) {}

    private final Clock clock;
    private final ClusterJobs cluster;
    private final ScheduledExecutorService executor;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();

    /** @param cluster who runs what is to run once in a cluster */
    public SandboxScheduler(String threadName, Clock clock, ClusterJobs cluster) {
        this.clock = clock;
        this.cluster = cluster;
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, threadName);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    /** Its jobs stay, and do nothing until a runner of that key is there again. */
    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    /** Replaces a job of the same id. */
    @Override
    public void scheduleJob(JobId id, JobConfig config) {
        Schedule schedule = config.getSchedule();
        long delay = schedule.firstRunTime() == null
                ? 0
                : Math.max(0, schedule.firstRunTime().getTime() - clock.millis());
        // With its config in hand: at once it may run before the job is in the map.
        Runnable run = () -> runQuietly(id, config);
        Future<?> timer = schedule.intervalInMillis() == 0
                ? executor.schedule(run, delay, TimeUnit.MILLISECONDS)
                : executor.scheduleAtFixedRate(run, delay, schedule.intervalInMillis(), TimeUnit.MILLISECONDS);
        Job before = jobs.put(id, new Job(config, timer));
        if (before != null) {
            before.timer().cancel(false);
        }
    }

    private void runQuietly(JobId id, JobConfig config) {
        try {
            if (isOurs(id, config)) {
                run(config);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Scheduled job with ID '{}' failed", id.name(), e);
        }
    }

    private boolean isOurs(JobId id, JobConfig config) {
        long interval = config.getSchedule().intervalInMillis();
        return interval == 0
                || config.getRunMode() == RunMode.RUN_LOCALLY
                || cluster.claim(id, Duration.ofMillis(interval), clock.instant());
    }

    /**
     * Runs a scheduled job now on the calling thread, for tests.
     *
     * @return what the job reports; null if its runner is not registered
     * @throws IllegalArgumentException if there is no such job
     */
    public JobRunnerResponse run(JobId id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new IllegalArgumentException("No job " + id + " in " + jobs.keySet());
        }
        return run(job.config());
    }

    private JobRunnerResponse run(JobConfig config) {
        JobRunner runner = runners.get(config.getJobRunnerKey());
        return runner == null ? null : runner.runJob(new JobRunnerRequest() {});
    }

    /** The jobs there are. */
    public Set<JobId> jobs() {
        return Set.copyOf(jobs.keySet());
    }

    /** The runners there are: after a plugin is disabled, none of its own may be. */
    public Set<JobRunnerKey> runners() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
