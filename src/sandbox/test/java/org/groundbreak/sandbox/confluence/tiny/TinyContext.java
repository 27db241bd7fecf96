package org.groundbreak.sandbox.confluence.tiny;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Makes a title and a paragraph out of the wizard's values. */
public class TinyContext implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.put("ContentPageTitle", "Tiny " + values.get("subject"));
        values.put("markup", "<p>in " + values.get("spaceKey") + "</p>");
        return values;
    }
}
