package org.groundbreak.sandbox.demo;

import java.time.Duration;

/** A spec that was approved five days ago, and work that starts now. */
final class StartedScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Keyless unlocking";
        String epic = jira.epic(name);
        String first = jira.story("Unlock a bike with the app", epic);
        jira.story("Unlock without mobile data", epic);
        jira.story("Lend a key to a friend", epic);
        Rehearsal rehearsal = confluence.rehearse("keyless-unlocking", "engineer");
        rehearsal.approve("engineer");
        SpecPage page = rehearsal.longAgo(
                "Keyless unlocking with the app",
                epic,
                Past.began(Duration.ofDays(12)).then("ROUND_STARTED", Duration.ofDays(5)));
        jira.move(first, "In Progress");
        confluence.awaitStart(page);
        guide.page(page, "Approved five days ago, and the work has started: the time from the one to the other.");
        guide.epic(epic, name, "Approved and started: the spec, and the story that was the start.");
    }
}
