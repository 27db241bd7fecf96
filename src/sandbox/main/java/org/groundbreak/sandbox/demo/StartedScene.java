package org.groundbreak.sandbox.demo;

/** A spec that was approved, and work that started after it. */
final class StartedScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Keyless unlocking";
        String epic = jira.epic(name);
        String first = jira.story("Unlock a bike with the app", epic);
        jira.story("Unlock without mobile data", epic);
        jira.story("Lend a key to a friend", epic);
        SpecPage page = confluence.spec("Keyless unlocking with the app", "keyless-unlocking", epic, "engineer");
        confluence.approve(page, "engineer");
        jira.move(first, "In Progress");
        confluence.awaitStart(page);
        guide.page(page, "Approved, and the work has started: the time from the one to the other.");
        guide.epic(epic, name, "Approved and started: the spec, and the story that was the start.");
    }
}
