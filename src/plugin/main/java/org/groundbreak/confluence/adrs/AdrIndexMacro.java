package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.page.SummaryMacro;

/** The macro {@code groundbreak-adr-index}: a list that is the same for every viewer; the browser adds the viewer's part. */
public class AdrIndexMacro extends SummaryMacro {

    private final ConfluenceApp app;

    public AdrIndexMacro(ConfluenceApp app) {
        super(app.words(), "adr.index.failed");
        this.app = app;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        return app.get(AdrMacrosFeature.class).index(parameters, context);
    }
}
