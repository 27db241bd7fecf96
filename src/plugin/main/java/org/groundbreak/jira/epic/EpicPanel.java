package org.groundbreak.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.groundbreak.jira.JiraApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The panel at the right side of an epic. Local facts only; whatever happens, the issue view opens. */
public class EpicPanel implements WebPanel {

    private static final Logger LOG = LoggerFactory.getLogger(EpicPanel.class);

    private final JiraApp app;

    public EpicPanel(JiraApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong leaves the panel empty and a line in the log. */
    @Override
    public String getHtml(Map<String, Object> context) {
        try {
            EpicPanelFeature feature = app.get(EpicPanelFeature.class);
            return feature.templates().render("epic-panel", feature.panels().of((Issue) context.get("issue")));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The panel of an epic could not be rendered", e);
            return "";
        }
    }

    /** Writes the same; today's Jira asks for {@link #getHtml} alone. */
    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
