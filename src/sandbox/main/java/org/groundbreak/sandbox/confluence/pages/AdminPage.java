package org.groundbreak.sandbox.confluence.pages;

import java.util.Map;

/** The start of the administration, with the switch for read-only mode. */
final class AdminPage {
    private AdminPage() {}

    static Reply show(PageCall call) {
        if (!call.account().admin()) {
            return new Reply.Refusal(403, "You do not have permission to administer this site.");
        }
        if (call.isPost()) {
            call.services().accessMode().setReadOnly(call.parameter("readOnly").equals("true"));
            return new Reply.Redirect("/admin/console.action");
        }
        return new Reply.View(
                "admin.vm",
                Map.of("readOnly", call.services().accessMode().shouldEnforceReadOnlyAccess()),
                Shown.NOTHING);
    }
}
