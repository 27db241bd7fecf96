package org.groundbreak.confluence.page;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;

/**
 * Where a host renders macros, one list for every test that tries all of them (rules V1, V2). A case that is added here is
 * tried with every macro.
 */
public enum RenderingCase {
    OWN_PAGE(Prints.LIVE, ""),
    OWN_PAGE_WITHOUT_DEVICE(Prints.LIVE, "") {
        @Override
        void change(ConversionContext context, Page page) {
            when(context.getOutputDeviceType()).thenReturn(null);
        }
    },
    MOBILE(Prints.SUMMARY, "") {
        @Override
        void change(ConversionContext context, Page page) {
            when(context.getOutputDeviceType()).thenReturn("mobile");
        }
    },
    PREVIEW(Prints.SUMMARY, "preview"),
    PDF(Prints.SUMMARY, "pdf"),
    WORD(Prints.SUMMARY, "word"),
    HTML_EXPORT(Prints.SUMMARY, "html_export"),
    EMAIL(Prints.SUMMARY, "email"),
    FEED(Prints.SUMMARY, "feed"),
    DIFF(Prints.SUMMARY, "diff"),
    DRAFT(Prints.SENTENCE, "draft") {
        @Override
        void change(ConversionContext context, Page page) {
            when(page.isDraft()).thenReturn(true);
        }
    },
    OLD_VERSION(Prints.SENTENCE, "old-version") {
        @Override
        void change(ConversionContext context, Page page) {
            when(page.isLatestVersion()).thenReturn(false);
        }
    },
    INCLUDED(Prints.SENTENCE, "included") {
        @Override
        void change(ConversionContext context, Page page) {
            when(page.getBodyAsString()).thenReturn("<ac:structured-macro ac:name=\"include\"/>");
        }
    },
    DRAWN_IN(Prints.SENTENCE, "included") {
        @Override
        void change(ConversionContext context, Page page) {
            long other = page.getId() + 1;
            Page around = mock(Page.class);
            when(around.getId()).thenReturn(other);
            PageContext original = mock(PageContext.class);
            when(original.getEntity()).thenReturn(around);
            PageContext within = mock(PageContext.class);
            when(within.getOriginalContext()).thenReturn(original);
            when(context.getPageContext()).thenReturn(within);
        }
    },
    BLOG_POST(Prints.SENTENCE, "no-page") {
        @Override
        void change(ConversionContext context, Page page) {
            AbstractPage post = mock(AbstractPage.class);
            when(context.getEntity()).thenReturn(post);
        }
    },
    COMMENT(Prints.SENTENCE, "no-page") {
        @Override
        void change(ConversionContext context, Page page) {
            ContentEntityObject comment = mock(ContentEntityObject.class);
            when(context.getEntity()).thenReturn(comment);
        }
    },
    NO_ENTITY(Prints.SENTENCE, "no-page") {
        @Override
        void change(ConversionContext context, Page page) {
            when(context.getEntity()).thenReturn(null);
        }
    };

    /** What a macro may print there. */
    public enum Prints {
        /** Its summary, to which the browser may add the viewer's part. */
        LIVE,
        /** Its summary, and never a command. */
        SUMMARY,
        /** A sentence that says why there is no more. */
        SENTENCE
    }

    private final Prints prints;
    private final String word;

    /** @param word the output of the host; of a sentence the last word of its key */
    RenderingCase(Prints prints, String word) {
        this.prints = prints;
        this.word = word;
    }

    /** What a macro may print there. */
    public Prints prints() {
        return prints;
    }

    /** The last word of the key of its sentence. */
    public String word() {
        return word;
    }

    /**
     * What the host hands a macro there.
     *
     * @param page the macro's own, published, with the macro in it; changed as the case needs it
     */
    public ConversionContext context(Page page) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(page);
        when(context.getOutputType()).thenReturn(prints == Prints.SUMMARY && !word.isEmpty() ? word : "display");
        when(context.getOutputDeviceType()).thenReturn("desktop");
        change(context, page);
        return context;
    }

    /** What is different from its own page in a browser. */
    void change(ConversionContext context, Page page) {}
}
