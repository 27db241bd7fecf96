package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

public class BlueprintContext {
    public native Object get(String key);

    public native void put(String key, Object value);

    public native void setTitle(String title);

    public native String getSpaceKey();
}
