package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.HostClock;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A store of its own in memory, with project DEMO (id 10000), an epic DEMO-1 and a story DEMO-2 in it. */
public final class StoreFixture implements AutoCloseable {
    public final HostClock clock = new HostClock(Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC));
    /** Everything published. */
    public final List<Object> published = new ArrayList<>();
    /** Whether each of it came inside a transaction. */
    public final List<Boolean> inTransaction = new ArrayList<>();
    /** Of it, the changes. */
    public final List<IssueChangedEvent> events = new ArrayList<>();

    public final JiraProject project = new JiraProject(10000L, "DEMO", "Demo");
    public final JiraStore store;
    public final JiraIssue epic;
    public final JiraIssue story;
    public final Database database;

    public StoreFixture() {
        this(inMemory());
    }

    static String inMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    public StoreFixture(String url) {
        database = new Database(url);
        store = JiraStore.open(database, clock, this::publish);
        store.projects().add(project);
        epic = store.editor().create(new NewIssue(project, IssueType.EPIC, "An epic", null, null, "Epic"));
        story = store.editor().create(new NewIssue(project, IssueType.STORY, "A story", null, epic, null));
    }

    private void publish(Object event) {
        inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
        published.add(event);
        if (event instanceof IssueChangedEvent changed) {
            events.add(changed);
        }
    }

    /** Moves the issue to a status one minute after whatever was done before. */
    public void transition(JiraIssue issue, String statusId) {
        clock.shift(Duration.ofMinutes(1));
        store.editor().transition(issue.getId(), store.statuses().byId(statusId).orElseThrow());
    }

    /** Puts the issue into the epic, or out of its epic with null, one minute after whatever was done before. */
    public void setEpic(JiraIssue issue, JiraIssue to) {
        clock.shift(Duration.ofMinutes(1));
        store.editor().setEpic(issue.getId(), to);
    }

    @Override
    public void close() {
        database.close();
    }
}
