package org.groundbreak.sandbox.host.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Sql;
import org.springframework.dao.DataIntegrityViolationException;

/** Which node of a cluster runs a job that is to run once in it, each time that it is due. */
public interface ClusterJobs {

    /** A cluster of one. */
    ClusterJobs ALONE = (job, interval, now) -> true;

    /**
     * Whether this node runs it now. Of the nodes that ask when it is due one is told so.
     *
     * @param interval at which it runs, more than nothing
     */
    boolean claim(JobId job, Duration interval, Instant now);

    /** Nodes that share a database: the last run of each job stands in it, and whoever writes the next one runs it. */
    static ClusterJobs of(Database database) {
        Sql sql = new Sql(database);
        sql.run("CREATE TABLE IF NOT EXISTS SB_JOB (JOB_ID VARCHAR(255) PRIMARY KEY, LAST_RUN BIGINT NOT NULL)");
        return (job, interval, now) -> {
            // Nodes do not begin to count at the same moment: within half an interval it is the same turn.
            long turn = now.minus(interval.dividedBy(2)).toEpochMilli();
            String update = "UPDATE SB_JOB SET LAST_RUN = ? WHERE JOB_ID = ? AND LAST_RUN <= ?";
            if (sql.run(update, now.toEpochMilli(), job.name(), turn) > 0) {
                return true;
            }
            String find = "SELECT LAST_RUN FROM SB_JOB WHERE JOB_ID = ?";
            return sql.first(find, row -> row.getLong(1), job.name()).isEmpty() && first(sql, job, now);
        };
    }

    private static boolean first(Sql sql, JobId job, Instant now) {
        try {
            return sql.run("INSERT INTO SB_JOB (JOB_ID, LAST_RUN) VALUES (?, ?)", job.name(), now.toEpochMilli()) > 0;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }
}
