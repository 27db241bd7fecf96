package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import java.util.Optional;
import org.groundbreak.host.Scripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place in which a host renders a macro (rules V1, V2). */
class RenderingPlaceTest {

    private static final String MACRO = "groundbreak-decisions";

    private final Scripts scripts = mock(Scripts.class);
    private final Page page = mock(Page.class);

    @BeforeEach
    void publishedPageWithTheMacro() {
        when(page.getId()).thenReturn(1L);
        when(page.isLatestVersion()).thenReturn(true);
        when(page.getBodyAsString()).thenReturn("<ac:structured-macro ac:name=\"groundbreak-decisions\"/>");
        when(scripts.require(any())).thenReturn(true);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "desktop")
    void givenItsOwnPageInABrowserWhenRenderedThenTheBrowserMayAddTheViewersPart(String device) {
        RenderingPlace place = place(page, "display", device);

        assertEquals(Optional.of(page), place.page());
        assertEquals(Optional.empty(), place.sentenceKey("register"));
        assertTrue(place.live(scripts, "decision-register"));
        verify(scripts).require("decision-register");
    }

    @ParameterizedTest
    @CsvSource({
        "preview, desktop",
        "pdf, desktop",
        "word, desktop",
        "html_export, desktop",
        "email, desktop",
        "feed, desktop",
        "diff, desktop",
        "display, mobile",
        "display, tablet",
        "pdf,",
        "something-new, desktop",
        ", desktop"
    })
    void givenAnyOtherOutputWhenRenderedThenItPrintsItsPartAndAsksForNoScript(String output, String device) {
        RenderingPlace place = place(page, output, device);

        assertEquals(Optional.of(page), place.page());
        assertFalse(place.live(scripts, "decision-register"));
        verifyNoInteractions(scripts);
    }

    @Test
    void givenAHostThatRefusesTheScriptWhenRenderedThenItPrintsItsPartAndNoMore() {
        when(scripts.require(any())).thenReturn(false);
        RenderingPlace place = place(page, "display", "desktop");

        assertEquals(Optional.of(page), place.page());
        assertFalse(place.live(scripts, "decision-register"));
    }

    @Test
    void givenNoEntityAsInATemplateWhenRenderedThenItIsASentence() {
        assertSentence("no-page", null);
    }

    @Test
    void givenACommentOrABlogPostWhenRenderedThenItIsASentence() {
        assertSentence("no-page", mock(ContentEntityObject.class));
        assertSentence("no-page", mock(AbstractPage.class));
    }

    @Test
    void givenADraftWhenRenderedThenItIsASentence() {
        when(page.isDraft()).thenReturn(true);

        assertSentence("draft", page);
    }

    @Test
    void givenAPageInTheTrashWhenRenderedThenItIsASentence() {
        when(page.isDeleted()).thenReturn(true);

        assertSentence("draft", page);
    }

    @Test
    void givenAHistoricalVersionWhenRenderedThenItIsASentence() {
        when(page.isLatestVersion()).thenReturn(false);

        assertSentence("old-version", page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name=\"include\"/>",
                "<p>groundbreak-decisions, as the macro is called</p>",
                "<ac:structured-macro ac:name=\"groundbreak-decisions-other\"/>"
            })
    void givenAPageThatIncludesTheMacrosPageWhenRenderedThenItIsASentence(String body) {
        when(page.getBodyAsString()).thenReturn(body);

        assertSentence("included", page);
    }

    @Test
    void givenItsOwnPageAsTheOriginalWhenRenderedThenTheBrowserMayAddTheViewersPart() {
        ConversionContext context = context(page, "display", "desktop");
        PageContext own = within(page);
        when(context.getPageContext()).thenReturn(own);

        assertTrue(RenderingPlace.of(context, MACRO).live(scripts, "decision-register"));
    }

    @Test
    void givenAPageThatIsDrawnIntoAnotherWhenRenderedThenItIsASentence() {
        assertDrawnIn(within(other(mock(Page.class))));
        assertDrawnIn(within(other(mock(AbstractPage.class))));
    }

    @Test
    void givenAPageThatIsDrawnIntoNoContentWhenRenderedThenItIsASentence() {
        assertDrawnIn(within(null));
    }

    @Test
    void givenAnExcerptThatTheHostShowsElsewhereWhenRenderedThenItIsASentence() {
        ConversionContext context = context(page, "display", "desktop");
        when(context.getProperty("containedRender")).thenReturn(true);

        assertSentenceIn(context, "included");
    }

    @Test
    void givenAHostThatDoesNotSayWhatIsDrawnInWhenRenderedThenThePageItselfIsAsked() {
        ConversionContext context = context(page, "display", "desktop");
        when(context.getPageContext()).thenThrow(new NoSuchMethodError("getPageContext"));

        assertEquals(Optional.of(page), RenderingPlace.of(context, MACRO).page());
    }

    private void assertDrawnIn(PageContext within) {
        ConversionContext context = context(page, "display", "desktop");
        when(context.getPageContext()).thenReturn(within);

        assertSentenceIn(context, "included");
    }

    private static <T extends ContentEntityObject> T other(T content) {
        when(content.getId()).thenReturn(2L);
        return content;
    }

    /** A context whose outermost page is this. */
    private static PageContext within(ContentEntityObject outermost) {
        PageContext original = mock(PageContext.class);
        when(original.getEntity()).thenReturn(outermost);
        PageContext context = mock(PageContext.class);
        when(context.getOriginalContext()).thenReturn(original);
        return context;
    }

    private void assertSentence(String word, ContentEntityObject entity) {
        assertSentenceIn(context(entity, "display", "desktop"), word);
    }

    private void assertSentenceIn(ConversionContext context, String word) {
        RenderingPlace place = RenderingPlace.of(context, MACRO);

        assertEquals(Optional.empty(), place.page());
        assertEquals(Optional.of("register." + word), place.sentenceKey("register"));
        assertFalse(place.live(scripts, "decision-register"));
        verifyNoInteractions(scripts);
    }

    private static RenderingPlace place(ContentEntityObject entity, String output, String device) {
        return RenderingPlace.of(context(entity, output, device), MACRO);
    }

    private static ConversionContext context(ContentEntityObject entity, String output, String device) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(entity);
        when(context.getOutputType()).thenReturn(output);
        when(context.getOutputDeviceType()).thenReturn(device);
        return context;
    }
}
