package org.groundbreak.confluence.panel;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.page.SummaryMacro;

/** The macro {@code groundbreak-spec}: a summary that is the same for every viewer; the browser adds the viewer's part. */
public class SpecMacro extends SummaryMacro {

    private final ConfluenceApp app;

    public SpecMacro(ConfluenceApp app) {
        super(app.words(), "summary.failed");
        this.app = app;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        return app.get(PanelFeature.class).summaries().html(context);
    }
}
