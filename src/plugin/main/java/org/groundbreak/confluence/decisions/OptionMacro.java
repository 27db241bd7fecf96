package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macro {@code groundbreak-option}: name and cost of one option above what is written about it. */
public class OptionMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(OptionMacro.class);

    private final ConfluenceApp app;

    public OptionMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what people wrote stays. The same wherever it is rendered, as it is content and nothing else. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return DecisionMarkup.option(head(parameters), body);
    }

    private String head(Map<String, String> parameters) {
        try {
            return app.get(DecisionMacrosFeature.class).option(parameters);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The name of an option could not be rendered", e);
            return "<p>" + app.words().text("decision.failed") + "</p>";
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
