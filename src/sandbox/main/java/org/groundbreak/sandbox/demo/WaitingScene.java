package org.groundbreak.sandbox.demo;

import java.time.Duration;

/** A spec that was approved nine days ago; nobody has begun. */
final class WaitingScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Forecast of free bikes";
        String epic = jira.epic(name, "Show the forecast at each station", "Tell drivers where bikes will run out");
        Rehearsal rehearsal = confluence.rehearse("forecast", "engineer");
        rehearsal.approve("engineer");
        SpecPage page = rehearsal.longAgo(
                "Forecast of free bikes per station",
                epic,
                Past.began(Duration.ofDays(20)).then("ROUND_STARTED", Duration.ofDays(9)));
        guide.page(page, "Approved nine days ago, and waiting for its start; its history, to verify.");
        guide.epic(
                epic,
                name,
                "Approved, not started: move one of its issues to In Progress, then look at the page again.");
    }
}
