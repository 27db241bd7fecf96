package org.groundbreak.sandbox.demo;

/** A draft that waits for its approver. */
final class DraftScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Group bookings";
        String epic = jira.epic(name, "Book up to ten bikes at once", "Split the bill");
        SpecPage page = confluence.spec("Group bookings", "group-bookings", epic, "engineer");
        guide.page(page, "A draft: sign in as engineer, its approver, and approve it.");
        guide.epic(epic, name, "Its spec is a draft: what has to happen next.");
    }
}
