package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.host.TestTemplates;
import org.groundbreak.words.ReaderZone;
import org.groundbreak.words.TestLocales;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The macro in every context that pages are rendered in (rules V1 to V3). */
class SpecSummaryMakerTest {

    private final SpecFixture fixture = new SpecFixture();
    private Page page;

    @BeforeEach
    void approvedSpec() {
        page = fixture.spec(42, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "desktop")
    void givenTheCurrentPageInABrowserWhenRenderedThenTheBrowserMayAddTheViewersPart(String device) {
        String html = render(page, "display", device);

        assertTrue(html.contains("data-content-id=\"42\" data-page-version=\"2\""), html);
        assertTrue(html.contains("status.APPROVED"), html);
        assertTrue(html.contains("summary.approved[2026-03-02 10:15 UTC, 2]"), html);
        verify(fixture.pageBuilder.assembler().resources()).requireWebResource("org.groundbreak:spec-panel");
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
    void givenAnyOtherOutputWhenRenderedThenItIsTheSummaryWithoutACommand(String output, String device) {
        String html = render(page, output, device);

        assertSummaryOnly("summary.approved[", html);
        assertTrue(html.contains("status.APPROVED"), html);
    }

    @Test
    void givenNoEntityOrACommentOrABlogPostWhenRenderedThenItIsASentence() {
        assertSummaryOnly("summary.no-page", render(null, "preview", "desktop"));
        assertSummaryOnly("summary.no-page", render(mock(ContentEntityObject.class), "display", "desktop"));
        assertSummaryOnly("summary.no-page", render(mock(AbstractPage.class), "display", "desktop"));
    }

    @Test
    void givenADraftOrAnOldVersionWhenRenderedThenItIsASentenceWithoutAStatus() {
        when(page.isDraft()).thenReturn(true);
        assertSummaryOnly("summary.draft", render(page, "display", "desktop"));
        when(page.isDraft()).thenReturn(false);
        when(page.isLatestVersion()).thenReturn(false);
        assertSummaryOnly("summary.old-version", render(page, "display", "desktop"));
        assertFalse(render(page, "display", "desktop").contains("status."));
    }

    @Test
    void givenAPageThatIncludesTheSpecWhenRenderedThenItIsASentenceAndNoCommandOnTheWrongPage() {
        Page including = fixture.confluence.page(43, "<p>includes another page</p>", "author");

        assertSummaryOnly("summary.included", render(including, "display", "desktop"));
    }

    /** A number in a message format is written as "1,234". */
    @Test
    void givenAManyTimesEditedPageWhenRenderedThenItsVersionIsANumberAndNoAmount() {
        I18nResolver formats = new I18nResolver() {
            @Override
            public String getText(String key) {
                return key;
            }

            @Override
            public String getText(String key, Serializable... arguments) {
                return new MessageFormat(key.endsWith("summary.approved") ? "{1}" : key, Locale.ENGLISH)
                        .format(arguments);
            }

            @Override
            public String getText(Locale locale, String key, Serializable... arguments) {
                return getText(key, arguments);
            }
        };
        when(page.getVersion()).thenReturn(1234);
        fixture.confluence.signIn("engineer");
        fixture.specs.withdraw(42, Optional.empty());
        fixture.approve(page, "engineer");
        Words words = new Words(
                formats,
                new TestLocales(Locale.ENGLISH),
                new ReaderZone(() -> Optional.of(TimeZone.getTimeZone("UTC"))));
        SpecSummaryMaker maker = new SpecSummaryMaker(
                fixture.log,
                fixture.epics.starts(),
                new WayMaker(fixture.store.pairings(), words),
                TestTemplates.with(words),
                words,
                null,
                fixture.clock);

        assertTrue(maker.html(context(page, "pdf", "desktop")).contains("1234"));
    }

    @Test
    void givenTwoViewersWhenRenderedThenBothGetTheSameHtml() {
        fixture.confluence.signIn("engineer");
        String approvers = render(page, "display", "desktop");
        fixture.confluence.signIn(null);

        assertEquals(approvers, render(page, "display", "desktop"));
    }

    @Test
    void givenAHostThatRefusesTheScriptWhenRenderedThenTheSummaryStays() {
        when(fixture.pageBuilder.assembler()).thenThrow(new NoSuchMethodError());

        String html = render(page, "display", "desktop");

        assertFalse(html.contains("data-"), html);
        assertTrue(html.contains("summary.approved["), html);
    }

    @Test
    void givenAnythingThatFailsWhenTheMacroRunsThenItIsASentenceAndNeverAnException() {
        ConfluenceApp app = mock(ConfluenceApp.class);
        when(app.words()).thenReturn(TestWords.keys());
        when(app.get(PanelFeature.class))
                .thenThrow(new IllegalStateException("database"))
                .thenThrow(new NoClassDefFoundError());
        SpecMacro macro = new SpecMacro(app);

        assertEquals("<p>summary.failed</p>", macro.execute(Map.of(), "", context(page, "display", "desktop")));
        assertEquals("<p>summary.failed</p>", macro.execute(Map.of(), "", context(page, "display", "desktop")));
        verify(app, times(2)).get(PanelFeature.class);
    }

    private void assertSummaryOnly(String sentence, String html) {
        assertTrue(html.contains(sentence), html);
        assertFalse(html.contains("data-"), html);
        assertFalse(html.contains("<button") || html.contains("<script") || html.contains("<a "), html);
        verifyNoInteractions(fixture.pageBuilder);
    }

    private String render(ContentEntityObject entity, String output, String device) {
        return fixture.summaries.html(context(entity, output, device));
    }

    private static ConversionContext context(ContentEntityObject entity, String output, String device) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(entity);
        when(context.getOutputType()).thenReturn(output);
        when(context.getOutputDeviceType()).thenReturn(device);
        return context;
    }
}
