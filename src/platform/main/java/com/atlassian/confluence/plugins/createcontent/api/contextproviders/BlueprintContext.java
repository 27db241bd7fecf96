package com.atlassian.confluence.plugins.createcontent.api.contextproviders;

import java.util.Map;

public class BlueprintContext {
    public native Map<String, Object> getMap();
}
