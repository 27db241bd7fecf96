package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.RenderingPlace;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.Templates;
import org.groundbreak.words.Words;

/** Where somebody finds what waits for him: in pages by the macro, and on a page of its own. The browser asks for it. */
final class WaitingPage {

    /** Fixed for ever: it stands in pages. */
    static final String MACRO = "groundbreak-waiting";

    private static final String SCRIPT = "waiting";

    /** What comes to the list of the macro: the open rounds for whoever watches over them. */
    private static final String PAGE_SCRIPT = "open-rounds";

    private static final String PATH = "/plugins/servlet/groundbreak/waiting";

    private final OwnPages ownPages;
    private final Templates templates;
    private final Scripts scripts;
    private final Words words;
    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product */
    WaitingPage(OwnPages ownPages, SharedParts parts, Supplier<String> baseUrl) {
        this.ownPages = ownPages;
        this.templates = parts.templates();
        this.scripts = parts.scripts();
        this.words = parts.words();
        this.baseUrl = baseUrl;
    }

    /** What the macro prints. */
    String html(ConversionContext context) {
        RenderingPlace place = RenderingPlace.of(context, MACRO);
        Optional<String> elsewhere = place.sentenceKey("waiting");
        return templates.render(
                "waiting",
                elsewhere.isPresent()
                        ? new WaitingView(false, words.text(elsewhere.get()), "")
                        : new WaitingView(place.live(scripts, SCRIPT), words.text("waiting.for-everybody"), address()));
    }

    /** Signed in → 200; anonymous → login. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ownPages.admits(request, response)) {
            boolean live = ownPages.require(PAGE_SCRIPT);
            ownPages.show(response, "waiting-page", new WaitingView(live, words.text("waiting.failed"), ""));
        }
    }

    private String address() {
        return baseUrl.get().replaceFirst("/+$", "") + PATH;
    }
}
