package org.groundbreak.jira.start;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import java.time.Duration;
import java.util.List;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** The start of the work: found in the issues' histories, live, when a link is made, and by the sweep. */
public final class StartFeature implements Feature {

    private static final Duration SWEEP = Duration.ofHours(1);

    private final SharedParts parts;
    private final EventPublisher publisher;
    private final HistoryReader histories;
    private final IssueListener listener;
    private final StartKeeper epics;
    private final StartWatch watch;

    public StartFeature(
            SharedParts parts,
            Store store,
            LinkFeature link,
            EventPublisher publisher,
            IssueManager issues,
            CustomFieldManager customFields) {
        this.parts = parts;
        this.publisher = publisher;
        this.histories = new HistoryReader(customFields);
        StartFinder finder = new StartFinder(issues, histories, store.statusCategories(), parts.clock());
        this.epics =
                new StartKeeper(link.inbox(), link.outbox(), store.epicStarts(), finder, parts.clock(), parts.errors());
        this.watch = new StartWatch(epics, parts.readOnly(), parts.errors());
        this.listener = new IssueListener(watch);
    }

    @Override
    public void start() {
        publisher.register(listener);
        parts.jobs().every(SWEEP, "start-sweep", epics::sweep);
    }

    @Override
    public void stop() {
        publisher.unregister(listener);
        watch.stop();
    }

    @Override
    public List<HealthLine> health() {
        Words words = parts.words();
        boolean readable = histories.available() && Statuses.available();
        return List.of(
                HealthLine.of(words.text("health.issues-waiting"), watch.waiting()),
                HealthLine.of(words.text("health.issues-dropped"), watch.dropped()),
                new HealthLine(
                        words.text("health.histories"),
                        words.text(readable ? "health.histories.readable" : "health.histories.unreadable")));
    }

    /** Has an epic looked at in the background of whose link Confluence has told. Never throws. */
    public void noteSoon(long epicId) {
        watch.told(epicId);
    }
}
