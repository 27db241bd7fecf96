package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.page.SummaryMacro;

/**
 * The macro {@code groundbreak-waiting}: what waits for somebody. It prints a sentence, the same for every viewer, since what
 * waits differs from one to the other; the browser adds the viewer's list.
 */
public class WaitingMacro extends SummaryMacro {

    private final ConfluenceApp app;

    public WaitingMacro(ConfluenceApp app) {
        super(app.words(), "waiting.failed");
        this.app = app;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        return app.get(WaitingFeature.class).html(context);
    }
}
