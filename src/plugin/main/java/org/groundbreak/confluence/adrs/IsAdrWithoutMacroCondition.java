package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.QuietCondition;

/** Whether the page being viewed is an ADR without the number macro. */
public class IsAdrWithoutMacroCondition extends QuietCondition {

    private final ConfluenceApp app;

    public IsAdrWithoutMacroCondition(ConfluenceApp app) {
        this.app = app;
    }

    @Override
    protected boolean holds(Map<String, Object> context) {
        return context.get("page") instanceof Page page
                && app.get(AdrMacrosFeature.class).withoutMacro().is(page);
    }
}
