package org.groundbreak.sandbox.demo;

/** A spec that was approved; nobody has begun. */
final class WaitingScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Forecast of free bikes";
        String epic = jira.epic(name, "Show the forecast at each station", "Tell drivers where bikes will run out");
        SpecPage page = confluence.spec("Forecast of free bikes per station", "forecast", epic, "engineer");
        confluence.approve(page, "engineer");
        guide.page(page, "Approved, and waiting for its start.");
        guide.epic(
                epic,
                name,
                "Approved, not started: move one of its issues to In Progress, then look at the page again.");
    }
}
