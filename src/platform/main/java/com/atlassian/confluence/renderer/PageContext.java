package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;

public class PageContext {
    public native ContentEntityObject getEntity();

    public native PageContext getOriginalContext();
}
