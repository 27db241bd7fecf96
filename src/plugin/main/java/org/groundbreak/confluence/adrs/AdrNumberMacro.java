package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.page.SummaryMacro;

/** The macro {@code groundbreak-adr-number}: the number, the same for every viewer; the browser adds the viewer's panel. */
public class AdrNumberMacro extends SummaryMacro {

    private final ConfluenceApp app;

    public AdrNumberMacro(ConfluenceApp app) {
        super(app.words(), "adr.number.failed");
        this.app = app;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        return app.get(AdrMacrosFeature.class).number(context);
    }
}
