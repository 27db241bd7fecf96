package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.HashMap;
import java.util.Map;

/** The values a blueprint's template is filled from. */
public class BlueprintContext {
    private final Map<String, Object> values;

    BlueprintContext(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    /** The values themselves: what is put here reaches the template. */
    public Map<String, Object> getMap() {
        return values;
    }
}
