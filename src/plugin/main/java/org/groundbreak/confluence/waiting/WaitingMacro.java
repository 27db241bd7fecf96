package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The macro {@code groundbreak-waiting}: what waits for somebody. It prints a sentence, the same for every viewer, since what
 * waits differs from one to the other; the browser adds the viewer's list.
 */
public class WaitingMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingMacro.class);

    private final ConfluenceApp app;

    public WaitingMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong is a sentence in the page. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return app.get(WaitingFeature.class).html(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("What waits for somebody could not be rendered", e);
            return "<p>" + app.words().text("waiting.failed") + "</p>";
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
