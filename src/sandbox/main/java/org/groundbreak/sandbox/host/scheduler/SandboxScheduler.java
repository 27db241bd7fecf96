package org.groundbreak.sandbox.host.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import org.groundbreak.sandbox.host.NotModelled;

/** The scheduler of one product. */
public final class SandboxScheduler implements SchedulerService, AutoCloseable {
    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        throw new NotModelled("SchedulerService");
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        throw new NotModelled("SchedulerService");
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        throw new NotModelled("SchedulerService");
    }

    @Override
    public void close() {}
}
