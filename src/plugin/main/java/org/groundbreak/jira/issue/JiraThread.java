package org.groundbreak.jira.issue;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.Optional;
import org.apache.log4j.Logger;
import org.groundbreak.host.OptionalService;

/**
 * A thread of ours that asks Jira. Jira keeps what it has read for the length of a request in thread locals; on a thread
 * that lives on they would grow stale, so Jira wants every piece of work between two calls.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/working-with-JiraThreadLocalUtil">Atlassian</a>
 */
public final class JiraThread {

    private JiraThread() {}

    /** Does a piece of work as Jira wants it; where this version of Jira does not hand out its part, plainly. */
    public static void run(Runnable work) {
        Optional<Runnable> clearing = begin();
        try {
            work.run();
        } finally {
            clearing.ifPresent(Runnable::run);
        }
    }

    /** What is to be done in the end. */
    private static Optional<Runnable> begin() {
        try {
            Logger log = Logger.getLogger(JiraThread.class);
            return OptionalService.find(JiraThreadLocalUtil.class).map(jira -> {
                jira.preCall();
                return () -> jira.postCall(log);
            });
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }
}
