package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

public abstract class PageEvent {
    public native Page getPage();
}
