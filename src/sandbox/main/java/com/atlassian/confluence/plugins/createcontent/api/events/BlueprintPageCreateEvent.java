package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.pages.Page;

/** Published inside the transaction that makes a page from a blueprint, before its commit, as whoever makes it. */
public class BlueprintPageCreateEvent {

    private final Page page;

    public BlueprintPageCreateEvent(Page page) {
        this.page = page;
    }

    /** The page as it is published. */
    public Page getPage() {
        return page;
    }
}
