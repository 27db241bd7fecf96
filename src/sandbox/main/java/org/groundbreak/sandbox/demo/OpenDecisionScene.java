package org.groundbreak.sandbox.demo;

/** A decision that waits for its approver. */
final class OpenDecisionScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String question = "Which map service draws our stations?";
        DecisionPage page = confluence.decision(question, "map-service", "engineer", "2031-03-31", "architecture");
        guide.page(page.title(), page.path(), "A decision in progress: two options, and what its approver can do.");
    }
}
