package org.groundbreak.confluence.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;

/** What a page is rendered within. The only class that touches these members of the host, so that it fails alone. */
final class OuterPage {

    /** Set to true by the host where it renders the excerpt of a page for another place. */
    private static final String EXCERPT = "containedRender";

    private OuterPage() {}

    /**
     * Whether the page is not what is looked at, but drawn into it: included in another page or blog post, or its excerpt
     * shown elsewhere.
     *
     * @throws LinkageError where this version of the host cannot be asked
     */
    static boolean isAnother(ConversionContext context, Page page) {
        if (Boolean.TRUE.equals(context.getProperty(EXCERPT))) {
            return true;
        }
        PageContext within = context.getPageContext();
        if (within == null || within.getOriginalContext() == null) {
            return false;
        }
        var outermost = within.getOriginalContext().getEntity();
        return outermost == null || outermost.getId() != page.getId();
    }
}
