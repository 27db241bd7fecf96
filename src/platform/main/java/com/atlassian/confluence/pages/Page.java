package com.atlassian.confluence.pages;

public class Page extends AbstractPage {
    public native void setParentPage(Page parent);

    public native void addChild(Page child);
}
