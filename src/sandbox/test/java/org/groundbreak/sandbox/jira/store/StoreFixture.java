package org.groundbreak.sandbox.jira.store;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.HostClock;

/** A store of its own in memory, with project DEMO (id 10000), an epic DEMO-1 and a story DEMO-2 in it. */
public final class StoreFixture implements AutoCloseable {
    public static final String ANNA = "JIRAUSER10102";

    public final HostClock clock = new HostClock(Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC));
    public final List<List<ChangeItemBean>> events = new ArrayList<>();
    public final JiraStore store;
    public final IssueRow epic;
    public final IssueRow story;
    public final Database database;

    public StoreFixture() {
        this(inMemory());
    }

    static String inMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    public StoreFixture(String url) {
        database = new Database(url);
        store = JiraStore.open(database, clock, (issue, author, items) -> events.add(items));
        store.catalogue().addProject(new ProjectRow(10000, "DEMO", "Demo"));
        epic = store.editor()
                .create(new NewIssue(10000, IssueType.EPIC, "An epic", Set.of(), null, null, "Epic"), ANNA);
        story = store.editor().create(NewIssue.of(10000, "10001", "A story").inEpic(epic.id()), ANNA);
    }

    /** Edits the issue one minute after whatever was done before. */
    public void edit(IssueRow issue, FieldEdit... edits) {
        clock.shift(Duration.ofMinutes(1));
        store.editor().edit(issue.id(), ANNA, List.of(edits));
    }

    @Override
    public void close() {
        database.close();
    }
}
