package org.groundbreak.sandbox.demo;

/** A decision that was made, with what those said who would have chosen otherwise. */
final class DecidedScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String question = "How do we keep the positions of our bikes?";
        DecisionPage page = confluence.decision(question, "bike-positions", "engineer", "2031-01-31", "architecture");
        confluence.decide(
                page,
                "engineer",
                "A log of all reports",
                "41 bikes were stolen in the last quarter, and the police asked for the way of each of them. The forecast"
                        + " needs the same data; building it twice would cost more.",
                "If data protection allowed no more than a day, one row per bike would do, and three weeks be saved.");
        guide.page(page.title(), page.path(), "A decision that was made: what was chosen, why, and what others said.");
    }
}
