package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import org.groundbreak.sandbox.host.NotModelled;

/** What a macro learns about where it is rendered. */
record SandboxConversionContext(PageContext pageContext, String outputType) implements ConversionContext {
    @Override
    public ContentEntityObject getEntity() {
        return pageContext.getEntity();
    }

    @Override
    public PageContext getPageContext() {
        return pageContext;
    }

    /** Of what is drawn in, the outermost has the type of all. */
    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    /** Nothing that is rendered here sets the only one that is known. */
    @Override
    public Object getProperty(String name) {
        if (!name.equals("containedRender")) {
            throw new NotModelled("property " + name + " of a conversion context");
        }
        return null;
    }
}
