package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the page being viewed is an ADR without the number macro. */
public class IsAdrWithoutMacroCondition implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(IsAdrWithoutMacroCondition.class);

    private final ConfluenceApp app;

    public IsAdrWithoutMacroCondition(ConfluenceApp app) {
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
                    && app.get(AdrMacrosFeature.class).withoutMacro().is(page);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Whether a page is an ADR without the number macro could not be told", e);
            return false;
        }
    }
}
