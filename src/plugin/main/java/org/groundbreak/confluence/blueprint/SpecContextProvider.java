package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;
import java.util.Objects;
import org.groundbreak.confluence.ConfluenceApp;

/** Fills the wizard's answers into the template of a spec. */
public class SpecContextProvider extends AbstractBlueprintContextProvider {

    private final ConfluenceApp app;
    private String kind = "technical-specification";

    public SpecContextProvider(ConfluenceApp app) {
        this.app = app;
    }

    /** @param params {@code kind}, the kind of spec that the template is for */
    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        super.init(params);
        kind = params.getOrDefault("kind", kind);
    }

    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        Map<String, Object> values = context.getMap();
        values.put(
                "groundbreakSpecMacro",
                app.get(BlueprintFeature.class).template().macro(kind, text(values, "epic"), text(values, "approver")));
        return context;
    }

    private static String text(Map<String, Object> values, String key) {
        return Objects.toString(values.get(key), null);
    }
}
