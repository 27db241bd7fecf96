package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.confluence.page.PageKind;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.confluence.specs.PageContent;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecMacroCall;

/**
 * Pages that are specs, or were, or were made to be, and that have no macro: nothing in them says so. Either it was taken
 * out of a spec, or the blueprint's template was edited and lacks it, so that the page never became one (its label tells).
 * Asked whenever any page is shown: a page with the macro is parsed, any other costs one SELECT.
 */
final class SpecWithoutMacro {

    private final SpecLog log;

    SpecWithoutMacro(SpecLog log) {
        this.log = log;
    }

    /** Either of the two. */
    boolean is(Page page) {
        return Pages.isCurrent(page) && lacksMacro(page) && (isRegistered(page) || isOfBlueprint(page));
    }

    /** Whether it is a spec, or was one; of a page that {@link #is}. */
    boolean isRegistered(Page page) {
        return log.read(page.getId()).state().registration().isPresent();
    }

    private static boolean isOfBlueprint(Page page) {
        return PageKind.specs().anyMatch(kind -> kind.labels(page));
    }

    /** A page that cannot be read shows no macro either. */
    private static boolean lacksMacro(Page page) {
        return !RenderingPlace.holds(page.getBodyAsString(), SpecMacroCall.NAME)
                || PageContent.macroOf(page).isEmpty();
    }
}
