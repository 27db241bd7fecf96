package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.QuietCondition;

/** Whether the page being viewed is a spec without its macro, or was made to be a spec and never had one. */
public class IsSpecWithoutMacroCondition extends QuietCondition {

    private final ConfluenceApp app;

    public IsSpecWithoutMacroCondition(ConfluenceApp app) {
        this.app = app;
    }

    @Override
    protected boolean holds(Map<String, Object> context) {
        return context.get("page") instanceof Page page
                && app.get(PanelFeature.class).withoutMacro().is(page);
    }
}
