package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the page being viewed is a spec without its macro, or was made to be a spec and never had one. */
public class IsSpecWithoutMacroCondition implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(IsSpecWithoutMacroCondition.class);

    private final ConfluenceApp app;

    public IsSpecWithoutMacroCondition(ConfluenceApp app) {
        this.app = app;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // It has no parameters.
    }

    /** Never throws: in doubt the menu stays as it is. */
    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return context.get("page") instanceof Page page
                    && app.get(PanelFeature.class).withoutMacro().is(page);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Whether a page is a spec without its macro could not be told", e);
            return false;
        }
    }
}
