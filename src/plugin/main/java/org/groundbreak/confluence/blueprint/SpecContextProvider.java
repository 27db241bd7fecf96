package org.groundbreak.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.groundbreak.confluence.ConfluenceApp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the wizard's answers into the template of a spec. It is a plain provider of values, as web panels have them, and
 * not a subclass of the blueprint's own, whose constructor has changed before. Whatever goes wrong, the page is made: then
 * with the macro alone, and its panel asks for what was answered.
 */
public class SpecContextProvider implements ContextProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SpecContextProvider.class);
    private static final String SEED = "groundbreakSeed";
    private static final String VALUE = "groundbreakSpecMacro";

    private final ConfluenceApp app;
    private String kind = "technical-specification";

    public SpecContextProvider(ConfluenceApp app) {
        this.app = app;
    }

    /** @param params {@code kind}, the kind of spec that the template is for */
    @Override
    public void init(Map<String, String> params) {
        kind = params.getOrDefault("kind", kind);
    }

    /** The values of the template with ours among them; never throws. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        try {
            values.put(
                    VALUE,
                    app.get(BlueprintFeature.class)
                            .template()
                            .macro(kind, text(values, SEED), text(values, "epic"), text(values, "approver")));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A spec is made without the answers of its wizard", e);
            values.put(VALUE, SpecTemplate.BARE);
        }
        return values;
    }

    private static String text(Map<String, Object> values, String key) {
        return Objects.toString(values.get(key), null);
    }
}
