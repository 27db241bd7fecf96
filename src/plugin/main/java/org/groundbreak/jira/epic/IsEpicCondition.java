package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.groundbreak.host.QuietCondition;
import org.groundbreak.jira.JiraApp;

/** Whether the issue being viewed is an epic. */
public class IsEpicCondition extends QuietCondition {

    private final JiraApp app;

    public IsEpicCondition(JiraApp app) {
        this.app = app;
    }

    @Override
    protected boolean holds(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && app.get(EpicPanelFeature.class).epics().isEpic(issue);
    }
}
