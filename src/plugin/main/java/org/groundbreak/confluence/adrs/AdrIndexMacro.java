package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macro {@code groundbreak-adr-index}: a list that is the same for every viewer; the browser adds the viewer's part. */
public class AdrIndexMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(AdrIndexMacro.class);

    private final ConfluenceApp app;

    public AdrIndexMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong is a sentence in the page. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return app.get(AdrMacrosFeature.class).index(parameters, context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("An index of ADRs could not be rendered", e);
            return "<p>" + app.words().text("adr.index.failed") + "</p>";
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
