package org.groundbreak.confluence.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.host.Scripts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a macro of ours is rendered, and so what it may print. Hosts cache and export what macros print, so nothing here
 * depends on who is looking. Rule V1: only in its own page as it is published now does a macro print more than a sentence.
 * Rule V2: only there, in a browser on a desktop, and where the host takes its script, may the browser add the viewer's
 * part; everywhere else there is never a command. Rule V3: what a macro prints is the same for every viewer, has no button
 * and no script, and names only pages that whoever may see the space may view.
 */
public final class RenderingPlace {

    private static final Logger LOG = LoggerFactory.getLogger(RenderingPlace.class);
    private static final String DISPLAY = "display";
    private static final String DESKTOP = "desktop";

    private final Optional<Page> page;
    private final String sentence;
    private final boolean inBrowser;

    private RenderingPlace(Optional<Page> page, String sentence, boolean inBrowser) {
        this.page = page;
        this.sentence = sentence;
        this.inBrowser = inBrowser;
    }

    /**
     * The place of one macro.
     *
     * @param macroName as it stands in pages
     */
    public static RenderingPlace of(ConversionContext context, String macroName) {
        if (!(context.getEntity() instanceof Page page)) {
            // Nothing at all in a preview of a template, and comments and blog posts are no pages.
            return without("no-page");
        }
        if (!Pages.isCurrent(page)) {
            return without(page.isLatestVersion() ? "draft" : "old-version");
        }
        if (isDrawnIn(context, page) || !holds(page.getBodyAsString(), macroName)) {
            return without("included");
        }
        return new RenderingPlace(Optional.of(page), "", isBrowser(context));
    }

    private static RenderingPlace without(String sentence) {
        return new RenderingPlace(Optional.empty(), sentence, false);
    }

    /** Whether another page draws this one in; its macros are then rendered with this one as the entity. */
    private static boolean isDrawnIn(ConversionContext context, Page page) {
        try {
            return OuterPage.isAnother(context, page);
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("Confluence cannot be asked what a page is rendered within", e);
            return false;
        }
    }

    /** Whether a body holds a macro, and not just another one whose name begins the same, or a word of it. */
    public static boolean holds(String body, String macroName) {
        return body.contains("ac:name=\"" + macroName + "\"");
    }

    private static boolean isBrowser(ConversionContext context) {
        String device = context.getOutputDeviceType();
        return DISPLAY.equals(context.getOutputType()) && (device == null || DESKTOP.equals(device));
    }

    /** The macro's own page as it is published now; empty where there is a sentence instead. */
    public Optional<Page> page() {
        return page;
    }

    /**
     * Key of the sentence that the macro prints instead of everything else: {@code no-page}, {@code draft},
     * {@code old-version} or {@code included}; empty where there is a page.
     *
     * @param prefix of the macro's own texts, without a dot at the end
     */
    public Optional<String> sentenceKey(String prefix) {
        return page.isPresent() ? Optional.empty() : Optional.of(prefix + "." + sentence);
    }

    /**
     * Whether the browser may add the viewer's part; asks for the script that does it. Without its script what is printed
     * stays as it is.
     *
     * @param script key of the web resource
     */
    public boolean live(Scripts scripts, String script) {
        return inBrowser && scripts.require(script);
    }
}
