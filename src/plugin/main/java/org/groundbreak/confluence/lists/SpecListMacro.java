package org.groundbreak.confluence.lists;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macro {@code groundbreak-specs}: a list that is the same for every viewer; the browser adds the viewer's part. */
public class SpecListMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(SpecListMacro.class);

    private final ConfluenceApp app;

    public SpecListMacro(ConfluenceApp app) {
        this.app = app;
    }

    /** Never throws: what goes wrong is a sentence in the page. */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return app.get(ListsFeature.class).html(parameters.get("kind"), context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A list of specs could not be rendered", e);
            return "<p>" + app.words().text("list.failed") + "</p>";
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
