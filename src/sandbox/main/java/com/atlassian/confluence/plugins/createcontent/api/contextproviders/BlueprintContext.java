package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.HashMap;
import java.util.Map;

/** The values a blueprint's template is filled from. */
public class BlueprintContext {
    /** The key under which wizard, context provider and dialog exchange the title. */
    static final String TITLE = "ContentPageTitle";

    private final Map<String, Object> values;

    BlueprintContext(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    public Object get(String key) {
        return values.get(key);
    }

    public void put(String key, Object value) {
        values.put(key, value);
    }

    public void setTitle(String title) {
        values.put(TITLE, title);
    }

    public String getSpaceKey() {
        return (String) values.get("spaceKey");
    }

    Map<String, Object> values() {
        return values;
    }
}
