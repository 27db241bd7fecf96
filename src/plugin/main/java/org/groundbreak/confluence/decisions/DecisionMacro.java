package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The macro {@code groundbreak-daci}: a summary that is the same for every viewer, above what people wrote; the browser adds
 * the viewer's part.
 */
public class DecisionMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionMacro.class);

    private final ConfluenceApp app;

    public DecisionMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong is a sentence in the page, and what people wrote stays. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return DecisionMarkup.decision(
                    app.get(DecisionMacrosFeature.class).summaries().html(parameters, context), body);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A decision's summary could not be rendered", e);
            return DecisionMarkup.decision("<p>" + app.words().text("decision.failed") + "</p>", body);
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
