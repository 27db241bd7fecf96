package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macro {@code groundbreak-adr-number}: the number, the same for every viewer; the browser adds the viewer's panel. */
public class AdrNumberMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(AdrNumberMacro.class);

    private final ConfluenceApp app;

    public AdrNumberMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong is a sentence in the page. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return app.get(AdrMacrosFeature.class).number(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The number of an ADR could not be rendered", e);
            return "<p>" + app.words().text("adr.number.failed") + "</p>";
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
