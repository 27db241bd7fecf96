package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;

/** Shows a link to the settings of a space to whoever may set something of it. */
public class SetsSpaceCondition implements Condition {

    private final ConfluenceApp app;

    public SetsSpaceCondition(ConfluenceApp app) {
        this.app = app;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // Nothing to set.
    }

    /** False for every page of the host that tells of no space. */
    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && app.get(SettingsFeature.class).gate().setsSomething(space);
    }
}
