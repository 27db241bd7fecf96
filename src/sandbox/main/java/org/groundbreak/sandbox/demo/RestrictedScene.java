package org.groundbreak.sandbox.demo;

/** A spec that only its author and its approver may view. */
final class RestrictedScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Fewer chargebacks";
        String epic = jira.epic(name, "Ask for a second factor on risky payments", "Hold back refunds for a day");
        SpecPage page = confluence.spec("Fraud checks on payments", "fraud-checks", epic, "engineer");
        confluence.restrict(page, "author", "engineer");
        confluence.approve(page, "engineer");
        guide.epic(epic, name, "As product: a spec you cannot see, and how it stands. As engineer: its title too.");
    }
}
