package org.groundbreak.confluence.register;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The macro {@code groundbreak-decisions}: a register that is the same for every viewer; the browser adds the viewer's part.
 */
public class RegisterMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterMacro.class);

    private final ConfluenceApp app;

    public RegisterMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong is a sentence in the page. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return app.get(RegisterFeature.class).html(parameters, context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A register of decisions could not be rendered", e);
            return "<p>" + app.words().text("register.failed") + "</p>";
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
