package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.specs.PageContent;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecMacroCall;

/**
 * Pages that are specs, or were, and from which the macro was taken out: nothing in them says so any more. Asked whenever
 * any page is shown, so it reads no more than one SELECT, and that only where the macro's name does not stand in the body.
 */
final class SpecWithoutMacro {

    private final SpecLog log;

    SpecWithoutMacro(SpecLog log) {
        this.log = log;
    }

    boolean is(Page page) {
        return Pages.isCurrent(page)
                && lacksMacro(page)
                && log.read(page.getId()).state().registration().isPresent();
    }

    /** A page that cannot be read shows no macro either. */
    private static boolean lacksMacro(Page page) {
        return !page.getBodyAsString().contains(SpecMacroCall.NAME)
                || PageContent.of(page).macro().isEmpty();
    }
}
