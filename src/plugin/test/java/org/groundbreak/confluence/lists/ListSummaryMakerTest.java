package org.groundbreak.confluence.lists;

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
import com.atlassian.confluence.spaces.Space;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list macro in every context that pages are rendered in (rules V1 to V3). */
class ListSummaryMakerTest {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-specs\"/>";
    private static final String LIVE = "data-space-key=\"DEMO\" data-kind=\"technical-specification\"";

    private final SpecFixture fixture = new SpecFixture();
    private final Page index = fixture.confluence.page(1, MACRO, "author");

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "desktop")
    void givenTheCurrentPageInABrowserWhenRenderedThenTheBrowserMayAddTheViewersPart(String device) {
        spec(10, "Single sign-on");

        String html = render(index, "display", device);

        assertTrue(html.contains(LIVE), html);
        assertTrue(html.contains("<a href=\"https://wiki.example.org/display/10\">Single sign-on</a>"), html);
        assertTrue(html.contains("status.DRAFT"), html);
        assertTrue(html.contains("Anna Author"), html);
        assertTrue(html.contains("list.epics.none"), html);
        assertTrue(html.contains("2026-03-02 10:15 UTC"), html);
        verify(fixture.pageBuilder.assembler().resources()).requireWebResource("org.groundbreak:spec-list");
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
        ", desktop"
    })
    void givenAnyOtherOutputWhenRenderedThenItIsTheTableWithoutACommand(String output, String device) {
        spec(10, "Single sign-on");

        String html = render(index, output, device);

        assertPlain("Single sign-on", html);
    }

    @Test
    void givenNoEntityOrACommentOrABlogPostWhenRenderedThenItIsASentence() {
        spec(10, "Single sign-on");
        assertSentence("list.no-page", render(null, "preview", "desktop"));
        assertSentence("list.no-page", render(mock(ContentEntityObject.class), "display", "desktop"));
        assertSentence("list.no-page", render(mock(AbstractPage.class), "display", "desktop"));
    }

    @Test
    void givenADraftOrAnOldVersionWhenRenderedThenItIsASentence() {
        spec(10, "Single sign-on");
        when(index.isDraft()).thenReturn(true);
        assertSentence("list.draft", render(index, "display", "desktop"));
        when(index.isDraft()).thenReturn(false);
        when(index.isLatestVersion()).thenReturn(false);
        assertSentence("list.old-version", render(index, "display", "desktop"));
    }

    /** Whoever may view that page need not be able to view the other's space. */
    @Test
    void givenAPageThatIncludesTheListWhenRenderedThenItIsASentence() {
        spec(10, "Single sign-on");
        Page including = fixture.confluence.page(2, "<p>includes another page</p>", "author");

        assertSentence("list.included", render(including, "display", "desktop"));

        Page naming = fixture.confluence.page(3, "<p>groundbreak-specs, as the macro is called</p>", "author");
        assertSentence("list.included", render(naming, "display", "desktop"));
    }

    @Test
    void givenTwoViewersOneOfWhomMaySeeMoreWhenRenderedThenBothGetTheSameHtml() {
        spec(10, "Open");
        Page hidden = spec(11, "Secret");
        fixture.confluence.restrict(hidden);
        when(fixture.confluence.permissions().hasPermission(any(), any(), any()))
                .thenAnswer(call -> call.getArgument(0) != null);
        fixture.confluence.signIn("author");
        String authors = render(index, "display", "desktop");
        fixture.confluence.signIn(null);

        assertEquals(authors, render(index, "display", "desktop"));
        assertTrue(authors.contains("Open"), authors);
        assertFalse(authors.contains("Secret"), authors);
        assertTrue(authors.contains("list.open-only"), authors);
    }

    @Test
    void givenSpecsOfAnotherSpaceOrKindOrInTheTrashWhenRenderedThenTheyAreNotListed() {
        spec(10, "Trashed");
        Page moved = spec(11, "Moved");
        spec(12, "Stays");
        // None of these was noticed: what is listed is looked at.
        Page trashed = fixture.confluence.pageManager().getPage(10);
        when(trashed.isDeleted()).thenReturn(true);
        Space other = MockConfluence.space(78, "OTHER");
        when(moved.getSpace()).thenReturn(other);

        String html = render(index, "pdf", "desktop");

        assertTrue(html.contains("Stays"), html);
        assertFalse(html.contains("Trashed") || html.contains("Moved"), html);
        assertPlain("list.empty.rfc", render("rfc", index, "pdf", "desktop"));
    }

    @Test
    void givenAPageThatCannotBeReadWhenRenderedThenItCostsItsRowAndNoMore() {
        spec(10, "First");
        Page broken = spec(11, "Broken");
        spec(12, "Last");
        when(broken.getTitle()).thenThrow(new IllegalStateException("broken"));
        when(fixture.confluence.pageManager().getPage(12)).thenThrow(new IllegalStateException("gone"));

        String html = render(index, "pdf", "desktop");

        assertTrue(html.contains("First"), html);
        assertFalse(html.contains("Last"), html);
    }

    @Test
    void givenMoreThanAHundredPagesWhenRenderedThenAHundredAreListedAndItSaysSo() {
        label(101, page -> {});

        String html = render("post-launch-review", index, "pdf", "desktop");

        assertEquals(100, html.split("scope=\"row\"", -1).length - 1);
        assertTrue(html.contains("list.more[100]"), html);
    }

    @Test
    void givenMostlyHiddenPagesWhenRenderedThenSoManyAreLookedAtAndItSaysSo() {
        label(300, fixture.confluence::restrict);

        String html = render("post-launch-review", index, "pdf", "desktop");

        assertTrue(html.contains("list.perhaps-more[200]"), html);
        assertTrue(html.contains("list.empty.post-launch-review"), html);
    }

    @Test
    void givenAPlainKindWhenRenderedThenEachRowHasAuthorAndChangeAndNoStatus() {
        label(2, page -> {});

        String html = render("post-launch-review", index, "pdf", "desktop");

        assertTrue(html.contains("list.author"), html);
        assertFalse(html.contains("list.status") || html.contains("aui-lozenge"), html);
        assertTrue(html.indexOf("Review 2") < html.indexOf("Review 1"), html);
    }

    @Test
    void givenAKindThatNobodyKnowsWhenRenderedThenASentenceSaysWhatToDo() {
        assertSentence("list.unknown-kind", render("minutes", index, "display", "desktop"));
    }

    @Test
    void givenAnythingThatFailsWhenRenderedThenItIsASentenceAndNoException() {
        ConfluenceApp app = mock(ConfluenceApp.class);
        when(app.get(ListsFeature.class)).thenThrow(new NoClassDefFoundError("gone"));
        when(app.words()).thenReturn(TestWords.keys());

        assertEquals("<p>list.failed</p>", new SpecListMacro(app).execute(Map.of(), "", null));
    }

    private Page spec(long id, String title) {
        Page page = fixture.spec(id, "author");
        when(page.getTitle()).thenReturn(title);
        when(page.getUrlPath()).thenReturn("/display/" + id);
        return page;
    }

    private void label(int count, java.util.function.Consumer<Page> each) {
        List<Page> pages = LongStream.rangeClosed(1, count)
                .mapToObj(i -> {
                    Page page = fixture.confluence.page(1000 + i, "<p/>", "author");
                    when(page.getTitle()).thenReturn("Review " + i);
                    when(page.getLastModificationDate())
                            .thenReturn(Date.from(
                                    Instant.parse("2026-03-02T10:15:30Z").plusSeconds(i)));
                    each.accept(page);
                    return page;
                })
                .toList();
        fixture.confluence.labelled("groundbreak-post-launch-review", pages);
    }

    private String render(Page page, String output, String device) {
        return render(null, page, output, device);
    }

    private String render(ContentEntityObject entity, String output, String device) {
        return render(null, entity, output, device);
    }

    private String render(String kind, ContentEntityObject entity, String output, String device) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(entity);
        when(context.getOutputType()).thenReturn(output);
        when(context.getOutputDeviceType()).thenReturn(device);
        return fixture.lists.html(kind, context);
    }

    private void assertSentence(String sentence, String html) {
        assertPlain(sentence, html);
        assertFalse(html.contains("<table") || html.contains("Single sign-on"), html);
    }

    private void assertPlain(String words, String html) {
        assertTrue(html.contains(words), html);
        assertFalse(html.contains("data-space-key"), html);
        assertFalse(html.contains("<button") || html.contains("<script") || html.contains("<form"), html);
        verifyNoInteractions(fixture.pageBuilder);
    }
}
