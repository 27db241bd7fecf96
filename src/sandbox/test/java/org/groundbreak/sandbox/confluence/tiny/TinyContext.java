package org.groundbreak.sandbox.confluence.tiny;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import java.util.Map;

/** Makes a title and a paragraph out of the wizard's values. */
public class TinyContext extends AbstractBlueprintContextProvider {
    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        Map<String, Object> values = context.getMap();
        values.put("ContentPageTitle", "Tiny " + values.get("subject"));
        values.put("markup", "<p>in " + values.get("spaceKey") + "</p>");
        return context;
    }
}
