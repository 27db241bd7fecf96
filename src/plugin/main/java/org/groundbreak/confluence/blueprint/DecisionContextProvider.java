package org.groundbreak.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the wizard's answers into the template of a decision. Whatever goes wrong, the page is made: then with the macro
 * alone, in which everything can be said later.
 */
public class DecisionContextProvider implements ContextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionContextProvider.class);
    private static final String VALUE = "groundbreakDecisionMacro";

    private final ConfluenceApp app;

    public DecisionContextProvider(ConfluenceApp app) {
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
        try {
            values.put(
                    VALUE,
                    app.get(BlueprintFeature.class)
                            .decision(text(values, "ContentPageTitle"), text(values, "approver"), text(values, "due")));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A decision is made without the answers of its wizard", e);
            values.put(VALUE, DecisionTemplate.BARE);
        }
        return values;
    }

    private static String text(Map<String, Object> values, String key) {
        return Objects.toString(values.get(key), null);
    }
}
