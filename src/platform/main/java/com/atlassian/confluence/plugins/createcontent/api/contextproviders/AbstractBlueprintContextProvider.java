package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

public abstract class AbstractBlueprintContextProvider implements ContextProvider {
    protected abstract BlueprintContext updateBlueprintContext(BlueprintContext context);

    @Override
    public native void init(Map<String, String> params) throws PluginParseException;

    @Override
    public final native Map<String, Object> getContextMap(Map<String, Object> context);
}
