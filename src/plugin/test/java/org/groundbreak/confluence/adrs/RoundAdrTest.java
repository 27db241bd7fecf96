package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.AdrSection;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.Language;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.confluence.meetings.MeetingFixture;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.AgendaItem;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.SettleItem;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

/** The outcome of a round has one ADR, which says what was recorded (rule M6). */
class RoundAdrTest {

    private static final long ADR = 43;

    @TempDir
    private Path home;

    private final PageCreator creator = mock(PageCreator.class);
    private final List<Long> followed = new ArrayList<>();
    private MeetingFixture fixture;
    private Page adr;

    @BeforeEach
    void begin() {
        fixture = new MeetingFixture(home);
        adr = fixture.specs.confluence.page(ADR, "", "author");
        when(adr.getTitle()).thenReturn("Queues \u2013 decision");
        when(creator.create(any(), anyString(), anyString())).thenReturn(adr);
        when(creator.current(ADR)).thenReturn(Optional.of(adr));
        mayCreate(true);
        fixture.specs.confluence.signIn("author");
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void givenARoundThatIsRejectedThenItsAdrSaysWhatWasSaid() {
        fixture.review(new AskQuestion(
                fixture.asking("product"),
                7001,
                fixture.number("product"),
                Lens.SUCCESS_METRICS,
                true,
                QuestionKind.QUESTION));
        fixture.review(new SettleItem(
                fixture.asking("engineer"),
                AgendaItem.ANY_DISSENT,
                Optional.of("A single queue <would> do."),
                Optional.empty()));
        fixture.review(new SettleItem(
                fixture.asking("author"),
                AgendaItem.question(7001),
                Optional.of("Measured next quarter."),
                Optional.of(QuestionState.CARRIED)));
        close(RoundOutcome.REJECTED, "Too dear");

        assertTrue(desk().make(MeetingFixture.PAGE).made());
        Adr read = ((AdrReading.Found) AdrReader.read(body(), false)).adr();

        assertEquals(AdrStatus.REJECTED, read.status().status());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), read.date());
        String storage = body();
        String engineer = fixture.specs.confluence.key("engineer").getStringValue();
        assertTrue(storage.contains("<ri:user ri:userkey=\"" + engineer + "\"/>"), storage);
        assertTrue(section(storage, AdrSection.DECISION).contains(" Too dear"), storage);
        assertTrue(section(storage, AdrSection.ALTERNATIVES).contains("A single queue &lt;would&gt; do."), storage);
        assertTrue(section(storage, AdrSection.CONSEQUENCES).contains("Measured next quarter."), storage);
        assertTrue(storage.contains("pageId=42&amp;focusedCommentId=7001#comment-7001"), storage);
        assertTrue(storage.contains("<ri:page ri:content-title=\"Queues, and more\"/>"), storage);
    }

    @Test
    void givenAnEpicThenItsKeyLeadsThereAndItsTitleIsForWhoeverMaySeeIt() {
        DecidedRound decided = new DecidedRound(
                "Queues",
                1,
                RoundOutcome.APPROVED,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 3, 5),
                List.of(),
                List.of(new LinkedEpic(1, "ABC-1", "Sell the company", "https://jira/browse/ABC-1", false)));

        String storage = new AdrOfRound(TestWords.keys(), decided).toStorage();

        assertTrue(storage.contains("<a href=\"https://jira/browse/ABC-1\">ABC-1</a>"), storage);
        assertFalse(storage.contains("Sell"), storage);
    }

    @Test
    void givenItIsThereThenWhoPressesAgainIsLedToIt() {
        close(RoundOutcome.REJECTED, "Too dear");

        DecisionAdr first = desk().make(MeetingFixture.PAGE);
        DecisionAdr second = desk().make(MeetingFixture.PAGE);

        assertTrue(first.made());
        assertFalse(second.made());
        assertEquals(first.contentId(), second.contentId());
        verify(creator, times(1)).create(any(), anyString(), anyString());
        assertEquals(List.of(ADR), followed);
    }

    @Test
    void givenNothingThatWasDecidedThenThereIsNothingToRecord() {
        assertEquals("no-outcome", problem());
        close(RoundOutcome.CHANGES_REQUESTED, "More numbers");
        assertEquals("no-outcome", problem());
    }

    @Test
    void givenARoundThatIsCalledOffThenThereIsNothingToRecord() {
        fixture.review(new CallOff(fixture.asking("author"), Optional.empty()));

        assertEquals("no-outcome", problem());
    }

    @Test
    void givenWhoeverMayMakeNoPagesThenNoneIsMade() {
        close(RoundOutcome.REJECTED, "Too dear");
        mayCreate(false);

        assertEquals("no-create", problem());
    }

    private void close(RoundOutcome outcome, String reason) {
        fixture.review(new CloseRound(fixture.asking("engineer"), outcome, Optional.of(reason)));
    }

    private RoundAdrDesk desk() {
        return new RoundAdrDesk(
                fixture.specs.confluence.access(),
                fixture.specs.feature.desk(),
                new DecidedRoundReader(
                        fixture.specs.log,
                        fixture.specs.epics.links(),
                        page -> ZoneId.of("Europe/Berlin"),
                        TestWords.keys(),
                        () -> "https://wiki.example.org"),
                new AdrOnce(
                        fixture.specs.confluence.access(),
                        creator,
                        fixture.specs.store.decisionAdrs(),
                        followed::add,
                        fixture.specs.clock),
                TestWords.keys());
    }

    private String body() {
        ArgumentCaptor<String> body = ArgumentCaptor.forClass(String.class);
        verify(creator).create(eq(fixture.page), anyString(), body.capture());
        return body.getValue();
    }

    /** What stands between the heading of that section and the next one. */
    private static String section(String storage, AdrSection section) {
        String heading = "<h2>" + section.title(Language.ENGLISH) + "</h2>";
        String rest = storage.substring(storage.indexOf(heading) + heading.length());
        return rest.contains("<h2>") ? rest.substring(0, rest.indexOf("<h2>")) : rest;
    }

    private String problem() {
        return assertThrows(Problem.class, () -> desk().make(MeetingFixture.PAGE))
                .code();
    }

    private void mayCreate(boolean may) {
        when(fixture.specs.confluence.permissions().hasCreatePermission(any(), any(), eq(Page.class)))
                .thenReturn(may);
    }
}
