package org.groundbreak.sandbox.tiny.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.Writer;
import java.util.Map;

/** Greets on every issue but DEMO-2, where it throws. */
public class GreetingPanel implements WebPanel {
    @Override
    public String getHtml(Map<String, Object> context) {
        Issue issue = (Issue) context.get("issue");
        if (issue.getKey().equals("DEMO-2")) {
            throw new IllegalStateException("broken on purpose");
        }
        return "<b>" + issue.getKey() + " of " + issue.getProjectObject().getKey() + " for "
                + ((ApplicationUser) context.get("user")).getDisplayName() + "</b>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) {
        throw new IllegalStateException("Jira does not call this");
    }
}
