package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.groundbreak.jira.JiraApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the issue being viewed is an epic. */
public class IsEpicCondition implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(IsEpicCondition.class);

    private final JiraApp app;

    public IsEpicCondition(JiraApp app) {
        this.app = app;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // It has no parameters.
    }

    /** Never throws: in doubt there is no panel. */
    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return context.get("issue") instanceof Issue issue
                    && app.get(EpicPanelFeature.class).epics().isEpic(issue);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Whether an issue is an epic could not be told", e);
            return false;
        }
    }
}
