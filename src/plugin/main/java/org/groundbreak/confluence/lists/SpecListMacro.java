package org.groundbreak.confluence.lists;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.page.SummaryMacro;

/** The macro {@code groundbreak-specs}: a list that is the same for every viewer; the browser adds the viewer's part. */
public class SpecListMacro extends SummaryMacro {

    private final ConfluenceApp app;

    public SpecListMacro(ConfluenceApp app) {
        super(app.words(), "list.failed");
        this.app = app;
    }

    @Override
    protected String html(Map<String, String> parameters, ConversionContext context) {
        return app.get(ListsFeature.class).html(parameters.get("kind"), context);
    }
}
