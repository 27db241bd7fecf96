package org.groundbreak.confluence.panel;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macro {@code groundbreak-spec}: a summary that is the same for every viewer; the browser adds the viewer's part. */
public class SpecMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(SpecMacro.class);

    private final ConfluenceApp app;

    public SpecMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong is a sentence in the page. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return app.get(PanelFeature.class).summaries().html(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A spec's summary could not be rendered", e);
            return "<p>" + app.words().text("summary.failed") + "</p>";
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
