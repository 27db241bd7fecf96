package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

public interface ConversionContext {
    ContentEntityObject getEntity();

    String getOutputType();

    String getOutputDeviceType();

    PageContext getPageContext();

    Object getProperty(String name);
}
