package org.groundbreak.sandbox.demo;

/**
 * Architecture decision records: one that was written by hand before there was a plugin, one with a number, one that
 * proposes to replace it, and a page with the index of all and the register of decisions.
 */
final class RecordsScene implements Scene {
    @Override
    public void play(Confluence confluence, Jira jira, Guide guide) {
        confluence.record("Run everything in Frankfurt", "adr-hosting");
        confluence.record("Keep bookings in one table", "adr-bookings");
        confluence.record("Keep bookings in a ledger", "adr-ledger");
        String title = "Architecture decisions";
        guide.page(
                title,
                confluence.page(title, "adr-index"),
                "The index of all records, one of which proposes to replace another, and the register of decisions.");
    }
}
