package org.groundbreak.sandbox.demo;

/** A spec whose approval was withdrawn. */
final class WithdrawnScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        String name = "Prices by demand";
        String epic = jira.epic(name, "Raise and lower prices by the hour", "Show the price before the ride");
        SpecPage page = confluence.spec("Prices by demand", "prices-by-demand", epic, "engineer");
        confluence.approve(page, "engineer");
        confluence.withdraw(
                page,
                "engineer",
                "Legal says that a price must not rise between booking and ride. The design assumes that it may.");
        guide.page(page, "The approval was withdrawn: by whom, and why.");
        guide.epic(epic, name, "Its spec is not approved any more.");
    }
}
