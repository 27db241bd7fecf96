package org.groundbreak.sandbox.demo;

import java.time.Duration;

/** A spec in review since yesterday: two verdicts, an open question that blocks, and the approver has yet to speak. */
final class ReviewScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Theft alerts";
        String epic = jira.epic(name, "Tell that a locked bike moves", "Lock a stolen bike from afar");
        Rehearsal rehearsal = confluence.rehearse("theft-alerts", "engineer");
        rehearsal.startReview("designer", "product");
        rehearsal.say("designer", "APPROVE", "The alert is one sentence and one button. Good.");
        rehearsal.say("product", "REQUEST_CHANGES", "Say what a customer is charged while his bike is stolen.");
        rehearsal.ask("engineer", "Who may lock a bike from afar while somebody rides it?");
        SpecPage page = rehearsal.longAgo(
                "Theft alerts for locked bikes",
                epic,
                Past.began(Duration.ofDays(6))
                        .then("ROUND_STARTED", Duration.ofHours(26))
                        .then("VERDICT_GIVEN", Duration.ofHours(9))
                        .then("VERDICT_GIVEN 2", Duration.ofHours(5)));
        guide.page(
                page,
                "In review since yesterday: two verdicts, a question that blocks, and the approver is waited for.");
        guide.epic(epic, name, "Its spec is in review: how many verdicts, and until when.");
    }
}
