package org.groundbreak.confluence.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.DaciSight;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.DissentKind;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestTemplates;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.AttachmentDigests;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The macro of a decision in every context that pages are rendered in (rules V1 to V3). */
class DecisionSummaryMakerTest {

    private static final String OUTCOME =
            "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"groundbreak\">"
                    + "outcome</ac:parameter><ac:rich-text-body><p>B</p></ac:rich-text-body></ac:structured-macro>";

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T10:15:30Z"));
    private final MockConfluence confluence = new MockConfluence();
    private final PageBuilderService pageBuilder = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final Words words = TestWords.keys();
    private final Map<String, String> parameters = new HashMap<>(Map.of("id", "d1", "question", "Which queue?"));
    private DecisionRecord recorded = new DecisionRecord(DecisionState.NONE, Optional.empty());
    private Page page = page(daci("d1", ""));

    @AfterEach
    void close() {
        confluence.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "desktop")
    void givenTheCurrentPageInABrowserWhenRenderedThenTheBrowserMayAddTheViewersPart(String device) {
        String html = render(page, "display", device);

        assertTrue(
                html.contains("data-content-id=\"42\" data-page-version=\"1\" data-rendered-at=\"" + clock.instant()
                        + "\" data-decision-id=\"d1\""),
                html);
        assertTrue(html.contains("Which queue?") && html.contains("decision.status.NOT_STARTED"), html);
        verify(pageBuilder.assembler().resources()).requireWebResource("org.groundbreak:decision-panel");
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
        recorded = decided(Optional.of("Kafka"));

        String html = render(page, output, device);

        assertFalse(html.contains("data-") || html.contains("<button") || html.contains("<script"), html);
        assertTrue(html.contains("decision.status.DECIDED"), html);
        assertTrue(html.contains("decision.decided[2026-03-02 10:15 UTC, 3, Kafka]"), html);
        verify(pageBuilder.assembler().resources(), never()).requireWebResource("org.groundbreak:decision-panel");
    }

    @Test
    void givenNoEntityOrACommentOrABlogPostWhenRenderedThenItSaysWhatThePageSaysAndASentence() {
        for (ContentEntityObject entity :
                new ContentEntityObject[] {null, mock(ContentEntityObject.class), mock(AbstractPage.class)}) {
            assertSentenceOnly("decision.no-page", render(entity, "display", "desktop"));
        }
    }

    @Test
    void givenADraftOrAnOldVersionWhenRenderedThenItHasNoStatusEvenWhenItIsDecided() {
        recorded = decided(Optional.of("Kafka"));
        when(page.isDraft()).thenReturn(true);
        assertSentenceOnly("decision.draft", render(page, "display", "desktop"));
        when(page.isDraft()).thenReturn(false);
        when(page.isLatestVersion()).thenReturn(false);
        assertSentenceOnly("decision.old-version", render(page, "display", "desktop"));
    }

    @Test
    void givenAPageThatIncludesTheDecisionOfAnotherWhenRenderedThenNothingOfItsOwnIsSaid() {
        recorded = decided(Optional.of("Kafka"));

        assertSentenceOnly("decision.included", render(page("<p>includes</p>"), "display", "desktop"));
        assertSentenceOnly("decision.included", render(page(daci("own", "")), "display", "desktop"));
    }

    /** Rule D1. */
    @Test
    void givenAMacroWithoutAnIdWhenRenderedThenItSaysSoAndTheBrowserMayGoOn() {
        parameters.clear();

        String html = render(page("<ac:structured-macro ac:name=\"groundbreak-daci\"/>"), "display", "desktop");

        assertTrue(html.contains("decision.no-id") && html.contains("data-decision-id=\"\""), html);
        assertFalse(html.contains("decision.status"), html);
    }

    /** Rule D1: which of the two this is cannot be told here, so that neither inherits what is recorded. */
    @Test
    void givenADecidedMacroThatStandsTwiceWhenRenderedThenNeitherShowsTheRecordedOutcome() {
        recorded = decided(Optional.of("Kafka"));

        String html = render(page(daci("d1", "") + daci("d1", OUTCOME)), "display", "desktop");

        assertTrue(html.contains("decision.doubled-id"), html);
        assertFalse(html.contains("decision.status") || html.contains("Kafka"), html);
    }

    /** Rule D12. */
    @Test
    void givenAnOutcomeInThePageThatNobodyRecordedWhenRenderedThenItSaysSo() {
        String html = render(page(daci("d1", OUTCOME)), "pdf", "desktop");

        assertTrue(html.contains("decision.page.unrecorded"), html);
    }

    /** Rule D12. */
    @Test
    void givenAPageThatSaysSomethingElseThanIsRecordedWhenRenderedThenBothAreSaid() {
        recorded = decided(Optional.of("Kafka"));

        String html = render(page(daci("d1", OUTCOME)), "pdf", "desktop");

        assertTrue(html.contains("decision.page.different") && html.contains(", Kafka]"), html);
    }

    /** Rules D1 and D8: pasted below itself, question and options rewritten, its outcome left, the upper one deleted. */
    @Test
    void givenADecidedMacroThatAsksSomethingElseByNowWhenRenderedThenItSaysSo() {
        recorded = decided(Optional.of("Kafka"));
        parameters.put("question", "Which database?");
        Page other = page(daci("d1", "").replace("Which queue?", "Which database?"));
        Page sameQuestion = page(daci("d1", "<p>Other words</p>"));

        for (String output : new String[] {"display", "pdf", "email"}) {
            String html = render(other, output, "desktop");
            assertTrue(html.contains("decision.page.changed") && html.contains(", Kafka]"), html);
        }
        parameters.put("question", "Which queue?");
        assertTrue(render(sameQuestion, "word", "desktop").contains("decision.page.changed"));
        assertFalse(render(page(daci("d1", "")), "word", "desktop").contains("decision.page.changed"));
        recorded = new DecisionRecord(DecisionState.NONE, Optional.empty());
        assertFalse(render(sameQuestion, "word", "desktop").contains("decision.page.changed"));
    }

    /** Rule D1: an id is that of a page; the same one in a page that is shown within this one is another decision. */
    @Test
    void givenADecisionWithAnIdOfThisPageAndAnotherQuestionOrApproverWhenRenderedThenItIsThatOfAnotherPage() {
        recorded = decided(Optional.of("Kafka"));
        Page its = page(with("area", "product")
                .replace(
                        "<ac:rich-text-body>",
                        user("approver", "engineer") + parameter("driver", "ghost") + "<ac:rich-text-body>"));
        Map<String, String> own =
                Map.of("id", "d1", "question", "Which queue?", "area", "product", "approver", "engineer");

        handed(own);
        assertTrue(render(its, "display", "desktop").contains("data-decision-id=\"d1\""));
        handed(own, "approver", confluence.key("engineer").getStringValue());
        assertTrue(render(its, "display", "desktop").contains("data-decision-id=\"d1\""));
        handed(own, "question", " Which  queue?");
        assertTrue(render(its, "display", "desktop").contains("data-decision-id=\"d1\""));
        handed(own, "driver", "author");
        assertTrue(render(its, "display", "desktop").contains("data-decision-id=\"d1\""), "not to be compared");
        handed(own, "approver", "author");
        assertSentenceOnly("decision.included", render(its, "display", "desktop"));
        handed(own, "area", "process");
        assertSentenceOnly("decision.included", render(its, "display", "desktop"));
        handed(own, "question", "Which database?");
        assertTrue(render(its, "display", "desktop").contains("decision.included"));
    }

    private void handed(Map<String, String> own, String... other) {
        parameters.clear();
        parameters.putAll(own);
        if (other.length > 0) {
            parameters.put(other[0], other[1]);
        }
    }

    private static String with(String name, String value) {
        return daci("d1", "").replace("<ac:rich-text-body>", parameter(name, value) + "<ac:rich-text-body>");
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private String user(String name, String user) {
        return parameter(name, "<ri:user ri:userkey=\"" + confluence.key(user).getStringValue() + "\"/>");
    }

    @Test
    void givenADecisionWhoseTextsWereErasedWhenRenderedThenItIsStillDecided() {
        recorded = decided(Optional.empty());

        assertTrue(render(page, "pdf", "desktop").contains("decision.decided-erased[2026-03-02 10:15 UTC, 3]"));
    }

    @Test
    void givenAnOptionThatSaysSomethingAndNothingRecordedYetWhenRenderedThenItIsInProgress() {
        String option = "<ac:structured-macro ac:name=\"groundbreak-option\"><ac:rich-text-body><p>It scales.</p>"
                + "</ac:rich-text-body></ac:structured-macro>";

        assertTrue(render(page(daci("d1", option)), "pdf", "desktop").contains("decision.status.IN_PROGRESS"));
    }

    @Test
    void givenRolesWhenRenderedThenTheFullNamesOfThoseWhomThePageNamesAreThereAndAnEmptyRoleIsSaid() {
        parameters.put("approver", "engineer");
        parameters.put("contributors", "author, ghost;author");
        parameters.put("area", "Architecture");
        parameters.put("due", "2026-04-01");
        Page its = page(with("area", "Architecture")
                .replace("<ac:rich-text-body>", parameter("approver", "engineer") + "<ac:rich-text-body>"));

        String html = render(its, "pdf", "desktop").replaceAll("\\s+", " ");

        assertTrue(html.contains("<dt>decision.role.approver</dt> <dd>" + name("engineer") + "</dd>"), html);
        assertTrue(html.contains("<dd>" + name("author") + ", ghost</dd>"), html);
        assertTrue(html.contains("<dt>decision.role.informed</dt> <dd>decision.role.nobody</dd>"), html);
        assertTrue(html.contains("decision.area.ARCHITECTURE") && html.contains("<dd>2026-04-01</dd>"), html);
    }

    @Test
    void givenTwoViewersWhenRenderedThenBothGetTheSameHtml() {
        confluence.signIn("engineer");
        String one = render(page, "display", "desktop");
        confluence.signIn(null);

        assertEquals(one, render(page, "display", "desktop"));
    }

    @Test
    void givenAPageThatCannotBeReadWhenRenderedThenASentenceSaysSo() {
        assertSentenceOnly("decision.unreadable", render(page(daci("d1", "") + "<p>"), "display", "desktop"));
    }

    /** Each macro reads the whole page: a page full of them must not be read as often as it has any. */
    @Test
    void givenAPageThatHoldsMoreDecisionsThanAnyPageNeedsThenNoneIsComparedWithTheRecord() {
        String many = IntStream.range(0, 201).mapToObj(i -> daci("d" + i, "")).collect(Collectors.joining());

        assertSentenceOnly("decision.crowded", render(page(many), "display", "desktop"));
    }

    private String name(String user) {
        return confluence.user(user).getFullName();
    }

    private static void assertSentenceOnly(String key, String html) {
        assertTrue(html.contains(key) && html.contains("Which queue?"), html);
        assertFalse(html.contains("data-") || html.contains("decision.status"), html);
    }

    private static Fingerprint content(String body) {
        return new DaciSight(PageReading.of(1, body).macros().get(0), AttachmentDigests.NONE)
                .content()
                .fingerprint();
    }

    private static DecisionRecord decided(Optional<String> chosen) {
        RecordedDecision decision = new RecordedDecision(
                5,
                new PersonNumber(1),
                Instant.parse("2026-03-02T10:15:30Z"),
                3,
                content(daci("d1", "")),
                true,
                DissentKind.NOBODY);
        DecisionState none = DecisionState.NONE;
        return new DecisionRecord(
                new DecisionState(
                        5,
                        none.published(),
                        none.approver(),
                        true,
                        Optional.of(decision),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        false),
                chosen);
    }

    private Page page(String body) {
        return confluence.page(42, body, "author");
    }

    private static String daci(String id, String body) {
        return "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">" + id
                + "</ac:parameter><ac:parameter ac:name=\"question\">Which queue?</ac:parameter><ac:rich-text-body>"
                + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private String render(ContentEntityObject entity, String output, String device) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(entity);
        when(context.getOutputType()).thenReturn(output);
        when(context.getOutputDeviceType()).thenReturn(device);
        return new DecisionSummaryMaker(
                        decision -> recorded,
                        new DecisionReader(null, clock),
                        confluence.users(),
                        TestTemplates.with(words),
                        words,
                        new Scripts(pageBuilder),
                        clock)
                .html(parameters, context);
    }
}
