package org.groundbreak.sandbox.confluence.tiny;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;

/** Makes a title and a paragraph out of the wizard's values. */
public class TinyContext extends AbstractBlueprintContextProvider {
    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        context.setTitle("Tiny " + context.get("subject"));
        context.put("markup", "<p>in " + context.getSpaceKey() + "</p>");
        return context;
    }
}
