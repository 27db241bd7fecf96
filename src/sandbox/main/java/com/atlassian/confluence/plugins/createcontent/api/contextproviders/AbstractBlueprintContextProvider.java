package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Lets a plugin add to the values of a blueprint's template before the draft is made. */
public abstract class AbstractBlueprintContextProvider implements ContextProvider {
    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        return updateBlueprintContext(new BlueprintContext(context)).getMap();
    }
}
