package org.groundbreak.sandbox.tiny;

import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** A panel that renders its template. */
public class TemplatePanel implements WebPanel {
    private final TemplateRenderer templates;

    public TemplatePanel(TemplateRenderer templates) {
        this.templates = templates;
    }

    /** A row of a table. */
    public static class Row {
        public String getTitle() {
            return "A title";
        }

        public String format(int number) {
            return "one:" + number;
        }
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            Map<String, Object> values =
                    Map.of("text", "<b>", "rawHtml", "<b>", "row", new Row(), "map", Map.of("key", "v"));
            templates.render("templates/panel.vm", values, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) {
        throw new IllegalStateException("Jira does not call this");
    }
}
