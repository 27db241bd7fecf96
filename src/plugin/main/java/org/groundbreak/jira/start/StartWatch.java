package org.groundbreak.jira.start;

import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.BackgroundWork;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.jira.issue.EpicStories;
import org.groundbreak.jira.issue.JiraThread;
import org.groundbreak.jira.start.Look.Why;

/**
 * Looks at issues in the background, soon after something happened to them. Jira does not promise that what an event tells
 * of can be read already, so an epic that has not started by the first look gets a second one, ten seconds after the last
 * change; what that misses is the sweep's. All that waits stands in the one bounded queue.
 */
public final class StartWatch {

    private static final int QUEUE = 10_000;
    private static final Duration CREATED_LOOK = Duration.ofSeconds(2);
    private static final Duration SECOND_LOOK = Duration.ofSeconds(10);

    private final StartKeeper epics;
    private final Duration secondLook;
    private final BackgroundWork<Look> background;

    StartWatch(StartKeeper epics, BooleanSupplier readOnly, ErrorLog errors) {
        this(epics, SECOND_LOOK, QUEUE, readOnly, errors);
    }

    /** For tests, which do not wait ten seconds. */
    StartWatch(StartKeeper epics, Duration secondLook, int capacity, BooleanSupplier readOnly, ErrorLog errors) {
        this.epics = epics;
        this.secondLook = secondLook;
        this.background = new BackgroundWork<>(
                "groundbreak-starts", capacity, readOnly, errors, look -> JiraThread.run(() -> work(look)));
    }

    /**
     * Notes an issue that moved. None of these methods throws, and none touches the database: they are called while Jira
     * changes an issue.
     */
    public void moved(long issueId) {
        background.note(new Look(issueId, Why.MOVED), Duration.ZERO);
    }

    /** Notes an issue that is being created: Jira tells of it before it has committed, so it is looked at twice. */
    public void created(long issueId) {
        background.note(new Look(issueId, Why.MOVED), CREATED_LOOK);
        background.note(new Look(issueId, Why.CREATED), secondLook);
    }

    /** Notes an issue that got another resolution, type or labels. */
    public void traits(long issueId) {
        background.note(new Look(issueId, Why.TRAITS), Duration.ZERO);
    }

    /** Notes what an issue joined or left, be it an epic or not. */
    public void joined(long id) {
        background.note(new Look(id, Why.JOINED), Duration.ZERO);
    }

    /** Notes an epic of whose link Confluence has told. */
    public void told(long epicId) {
        background.note(new Look(epicId, Why.TOLD), Duration.ZERO);
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

    private void work(Look look) {
        long id = look.issueId();
        Set<Long> unsettled =
                switch (look.why()) {
                    case MOVED, CREATED -> epics.moved(id, EpicStories.epicOf(id));
                    case TRAITS -> epics.linked(id, EpicStories.epicOf(id));
                    case JOINED -> epics.joined(id);
                    case TOLD -> epics.told(id);
                    case AGAIN -> epics.again(id);
                };
        unsettled.forEach(epic -> background.postpone(new Look(epic, Why.AGAIN), secondLook));
    }
}
