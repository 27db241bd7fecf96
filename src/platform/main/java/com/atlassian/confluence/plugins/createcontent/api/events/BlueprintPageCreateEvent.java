package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.pages.Page;

public class BlueprintPageCreateEvent {
    public native Page getPage();
}
