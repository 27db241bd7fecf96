package org.groundbreak.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the wizard's answers into the template of an ADR. Whatever goes wrong, the page is made: then with rows that say
 * nothing, which the index takes for what they are.
 */
public class AdrContextProvider implements ContextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(AdrContextProvider.class);
    private static final String STATUS = "groundbreakAdrStatus";
    private static final String DECIDERS = "groundbreakAdrDeciders";

    private final ConfluenceApp app;

    public AdrContextProvider(ConfluenceApp app) {
        this.app = app;
    }

    /** Nothing to be told. */
    @Override
    public void init(Map<String, String> params) {
        // The template is for one kind of page.
    }

    /** The values of the template with ours among them; never throws. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.put(STATUS, "");
        values.put(DECIDERS, "");
        try {
            AdrTemplate template = app.get(BlueprintFeature.class).adr();
            values.put(STATUS, template.status(text(values, "adrStatus")));
            values.put(DECIDERS, template.deciders(text(values, "deciders")));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("An ADR is made without the answers of its wizard", e);
        }
        return values;
    }

    private static String text(Map<String, Object> values, String key) {
        return Objects.toString(values.get(key), null);
    }
}
