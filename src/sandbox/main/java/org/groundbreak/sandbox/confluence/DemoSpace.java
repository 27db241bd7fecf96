package org.groundbreak.sandbox.confluence;

import org.groundbreak.sandbox.confluence.services.HostServices;

/** What a fresh sandbox begins with. */
final class DemoSpace {
    private static final long SPACE_ID = 32769;

    private DemoSpace() {}

    static void makeOnce(HostServices services) {
        services.store().inTransaction(() -> {
            if (services.store().spaces().isEmpty()) {
                String author = services.host()
                        .accounts()
                        .byName("author")
                        .orElseThrow()
                        .key();
                services.store().createSpace(SPACE_ID, "DEMO", "Demo", author, "<p>A space to try things in.</p>");
            }
            return null;
        });
    }
}
