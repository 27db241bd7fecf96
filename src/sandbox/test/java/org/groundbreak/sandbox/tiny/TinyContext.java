package org.groundbreak.sandbox.tiny;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a panel its values. */
public class TinyContext implements ContextProvider {
    /** A row of a table. */
    public static class Row {
        public String getTitle() {
            return "A title";
        }

        public String format(int number) {
            return "one:" + number;
        }
    }

    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("text", "<b>", "rawHtml", "<b>", "row", new Row(), "map", Map.of("key", "v"));
    }
}
