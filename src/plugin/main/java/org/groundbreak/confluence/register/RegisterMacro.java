package org.groundbreak.confluence.register;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.page.SummaryMacro;

/**
 * The macro {@code groundbreak-decisions}: a register that is the same for every viewer; the browser adds the viewer's part.
 */
public class RegisterMacro extends SummaryMacro {

    private final ConfluenceApp app;

    public RegisterMacro(ConfluenceApp app) {
        super(app.words(), "register.failed");
        this.app = app;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        return app.get(RegisterFeature.class).html(parameters, context);
    }
}
