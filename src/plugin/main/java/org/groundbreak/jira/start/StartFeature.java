package org.groundbreak.jira.start;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.host.Words;
import org.groundbreak.host.health.HealthFact;
import org.groundbreak.store.Store;

/** Everything that finding the start is made of, built once. */
public final class StartFeature {

    private final IssueHistories histories;
    private final IssueListener listener;
    private final LinkedEpics epics;
    private final StartWatch watch;
    private final Words words;

    /** @param sendFacts has what Confluence is to be told sent, not on this thread */
    public StartFeature(
            Store store,
            IssueManager issues,
            CustomFieldManager customFields,
            Runnable sendFacts,
            Words words,
            Clock clock) {
        this.histories = new IssueHistories(customFields);
        this.epics = new LinkedEpics(
                store, new StartFinder(issues, histories, store.statusCategories(), clock), sendFacts, clock);
        this.watch = new StartWatch(epics);
        this.listener = new IssueListener(histories, watch);
        this.words = words;
    }

    /** To be registered with the host's event publisher. */
    public Object listener() {
        return listener;
    }

    /** Where issues are noted. */
    public StartWatch watch() {
        return watch;
    }

    /** Looks at every linked epic that has not started; once per cluster, by a job. */
    public void sweep() {
        epics.sweep();
    }

    /** What the health page says of it. */
    public List<HealthFact> health() {
        List<HealthFact> facts = new ArrayList<>();
        facts.add(new HealthFact(words.text("health.issues-waiting"), Integer.toString(watch.waiting())));
        facts.add(new HealthFact(words.text("health.issues-dropped"), Long.toString(watch.dropped())));
        boolean readable = histories.available() && Statuses.available();
        facts.add(new HealthFact(
                words.text("health.histories"),
                words.text(readable ? "health.histories.readable" : "health.histories.unreadable")));
        return facts;
    }
}
