package org.groundbreak.jira.start;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.groundbreak.host.Background;
import org.groundbreak.jira.issue.EpicStories;
import org.groundbreak.jira.issue.JiraThread;

/**
 * Looks at issues in the background, soon after something happened to them. Jira does not promise that what an event tells
 * of can be read already, so an epic that has not started by the first look gets a second one; what that misses is the
 * sweep's.
 */
public final class StartWatch {

    private static final int QUEUE = 10_000;
    private static final Duration SECOND_LOOK = Duration.ofSeconds(10);

    private final StartKeeper epics;
    private final Background background = new Background("groundbreak-starts", QUEUE, this::work);
    private final Set<Long> secondLooks = ConcurrentHashMap.newKeySet();

    StartWatch(StartKeeper epics) {
        this.epics = epics;
    }

    /** Notes an issue. Never throws, and never touches the database: it is called while Jira changes an issue. */
    public void note(long issueId) {
        secondLooks.remove(issueId);
        background.note(issueId, Duration.ZERO);
    }

    /** How many issues wait. */
    public int waiting() {
        return background.waiting();
    }

    /** How many were dropped since the plugin was enabled. */
    public long dropped() {
        return background.dropped();
    }

    /** Ends the thread; what waits is left to the sweep. */
    public void stop() {
        background.stop();
    }

    private void work(long issueId) {
        JiraThread.run(() -> {
            boolean second = secondLooks.remove(issueId);
            boolean settled = epics.look(issueId, EpicStories.epicOf(issueId));
            if (!settled && !second) {
                secondLooks.add(issueId);
                background.note(issueId, SECOND_LOOK);
            }
        });
    }
}
