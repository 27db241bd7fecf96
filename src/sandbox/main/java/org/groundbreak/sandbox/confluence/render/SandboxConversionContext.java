package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;

/** What a macro learns about where it is rendered. */
record SandboxConversionContext(ContentEntityObject entity, String outputType) implements ConversionContext {
    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }
}
