package org.groundbreak.sandbox.jira.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.jira.host.JiraUser;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.fragments.WebPanelModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The panels that plugins put at the right of an issue. */
final class IssuePanels {
    private static final Logger LOG = LoggerFactory.getLogger(IssuePanels.class);
    private static final String LOCATION = "atl.jira.view.issue.right.context";

    private final PluginRegistry plugins;

    IssuePanels(PluginRegistry plugins) {
        this.plugins = plugins;
    }

    /** A panel as the template draws it; the body is HTML. */
    public record Panel(String id, String label, String bodyHtml) {}

    /** By weight. A panel that throws leaves Jira's sentence in its place; one that is slow is waited for. */
    List<Panel> of(JiraIssue issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        context.put("user", JiraUser.current());
        List<Panel> panels = new ArrayList<>();
        for (PluginRegistry.Module<WebPanelModule> module : plugins.modules(WebPanelModule.class)) {
            if (module.instance().location().equals(LOCATION)
                    && module.instance().isShown(context)) {
                panels.add(new Panel(module.xml().key(), module.instance().label(context), html(module, context)));
            }
        }
        return panels;
    }

    private static String html(PluginRegistry.Module<WebPanelModule> module, Map<String, Object> context) {
        try {
            return module.instance().html(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("An exception occured while rendering the web panel: {}", module.completeKey(), e);
            return "Error rendering '" + module.completeKey() + "'. Please contact your Jira administrators.";
        }
    }
}
