package org.groundbreak.sandbox.demo;

/** An epic that nobody has written a spec for. */
final class UnplannedScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Yearly passes";
        String epic = jira.epic(name, "Buy a pass for a year", "Give the rest of a pass back");
        guide.epic(epic, name, "No spec yet: write one, in Confluence by Create, Technical specification.");
    }
}
