package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.RenderingPlace;

/** Records that were written by hand, so that nothing in them shows a panel. Asked whenever any page is shown. */
final class AdrWithoutMacro {

    private final AdrSnapshots snapshots;

    AdrWithoutMacro(AdrSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Whether it is one. */
    boolean is(Page page) {
        return Pages.isCurrent(page)
                && !RenderingPlace.holds(page.getBodyAsString(), AdrReader.NUMBER_MACRO)
                && snapshots.current().has(page.getId());
    }
}
