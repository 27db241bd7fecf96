package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.QuietCondition;

/** Shows a link to the settings of a space to whoever may set something of it. */
public class SetsSpaceCondition extends QuietCondition {

    private final ConfluenceApp app;

    public SetsSpaceCondition(ConfluenceApp app) {
        this.app = app;
    }

    /** Not on pages of the host that tell of no space. */
    @Override
    protected boolean holds(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && app.get(SettingsFeature.class).gate().setsSomething(space);
    }
}
