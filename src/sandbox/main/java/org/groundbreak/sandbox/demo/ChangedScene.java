package org.groundbreak.sandbox.demo;

/** A spec that says something else than what was approved. */
final class ChangedScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Damage reports";
        String epic = jira.epic(name, "Report damage with a photo", "Take a damaged bike out of the pool");
        SpecPage page = confluence.spec("Damage reports with photos", "damage-reports", epic, "engineer");
        confluence.approve(page, "engineer");
        SpecPage changed = confluence.rewrite(
                page,
                "Photos are deleted after 30 days.",
                "Photos are deleted after 90 days, since insurers ask for them that long.",
                "What the insurers told us");
        guide.page(changed, "Changed since its approval: the difference, and what the approver can do.");
        guide.epic(epic, name, "Warns that the spec is no longer what was approved.");
    }
}
