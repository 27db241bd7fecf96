package org.groundbreak.confluence.specs;

import java.util.function.Supplier;

/** However many ask, the page is looked at once, and only when one does. Not for several threads. */
final class OneLook implements Supplier<PageSight> {

    private final Supplier<PageSight> page;
    private PageSight seen;

    OneLook(Supplier<PageSight> page) {
        this.page = page;
    }

    @Override
    public PageSight get() {
        if (seen == null) {
            seen = page.get();
        }
        return seen;
    }
}
