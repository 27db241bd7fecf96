package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.page.PageCreator;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.decisions.DissentKind;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.store.DecisionAdrTable;
import org.groundbreak.store.DecisionAdrTable.Claim;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One decision has one ADR, made by whoever may make pages there (rule A22). */
class DecisionAdrDeskTest {

    private static final long PAGE = 7;
    private static final long ADR = 42;
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final StreamId STREAM = new StreamId("02ab");
    private static final String BODY =
            "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">d"
                    + "</ac:parameter></ac:structured-macro>";

    private final MockConfluence confluence = new MockConfluence();
    private final DecidedPageReader decisions = mock(DecidedPageReader.class);
    private final PageCreator creator = mock(PageCreator.class);
    private final DecisionAdrTable table = mock(DecisionAdrTable.class);
    private final List<Long> followed = new ArrayList<>();
    private final DecisionAdrDesk desk = new DecisionAdrDesk(
            confluence.access(),
            decisions,
            new AdrOnce(confluence.access(), creator, table, followed::add, new TestClock(NOW)),
            TestWords.keys());
    private final Page page = confluence.page(PAGE, BODY, "author");
    private final Page adr = confluence.page(ADR, "", "author");
    private final RecordedDecision made = new RecordedDecision(
            3,
            new PersonNumber(1),
            NOW,
            1,
            new Fingerprint(1000, "a".repeat(64)),
            true,
            DissentKind.NOBODY,
            Optional.empty());

    @BeforeEach
    void decide() throws Exception {
        confluence.signIn("author");
        mayCreate(true);
        StorageDocument document = StorageDocument.parse(BODY);
        when(decisions.recorded(page, "d")).thenReturn(made);
        when(decisions.stream(page, "d")).thenReturn(STREAM);
        when(decisions.read(page, "d", made))
                .thenReturn(new DecidedPage(
                        "Page",
                        document,
                        DaciReader.find(document, "d").orElseThrow(),
                        false,
                        "Yes",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2026, 3, 2),
                        List.of()));
        when(creator.create(eq(page), anyString(), anyString())).thenReturn(adr);
        when(table.claim(eq(STREAM), eq(3L), any())).thenReturn(claim(true, 0));
    }

    @AfterEach
    void signOut() {
        confluence.close();
    }

    @Test
    void givenADecisionThenItsAdrIsMadeBelowItsPageAndNoted() {
        DecisionAdr answer = desk.make(PAGE, "d");

        assertTrue(answer.made());
        assertEquals("42", answer.contentId());
        verify(creator).create(eq(page), eq("Page \u2013 Yes"), anyString());
        verify(table).made(STREAM, 3, ADR);
        assertEquals(List.of(ADR), followed);
    }

    @Test
    void givenItIsThereThenWhoPressesAgainIsLedToIt() {
        when(table.claim(eq(STREAM), eq(3L), any())).thenReturn(claim(false, ADR));
        when(creator.current(ADR)).thenReturn(Optional.of(adr));

        DecisionAdr answer = desk.make(PAGE, "d");

        assertFalse(answer.made());
        assertEquals("42", answer.contentId());
        verify(creator, never()).create(any(), anyString(), anyString());
        assertEquals(List.of(), followed);
    }

    @Test
    void givenItIsThereAndHiddenFromWhoAsksThenNothingOfItIsTold() {
        when(table.claim(eq(STREAM), eq(3L), any())).thenReturn(claim(false, ADR));
        when(creator.current(ADR)).thenReturn(Optional.of(adr));
        confluence.restrict(adr);

        assertEquals("adr-hidden", problem());
    }

    @Test
    void givenItWasDeletedThenTheNextOneMakesAnother() {
        Claim before = claim(false, ADR);
        when(table.claim(eq(STREAM), eq(3L), any())).thenReturn(before);
        when(creator.current(ADR)).thenReturn(Optional.empty());
        when(table.claimAgain(eq(STREAM), eq(3L), eq(before), any())).thenReturn(claim(true, 0));

        assertTrue(desk.make(PAGE, "d").made());
    }

    @Test
    void givenSomebodyIsAtItThenWhoPressesAtTheSameTimeMakesNone() {
        when(table.claim(eq(STREAM), eq(3L), any())).thenReturn(claim(false, 0));

        assertEquals("adr-being-made", problem());
        verify(creator, never()).create(any(), anyString(), anyString());
    }

    @Test
    void givenThePageCannotBeMadeThenTheClaimIsGivenUp() {
        Claim own = claim(true, 0);
        when(table.claim(eq(STREAM), eq(3L), any())).thenReturn(own);
        when(creator.create(eq(page), anyString(), anyString())).thenThrow(new IllegalStateException("No"));

        assertThrows(IllegalStateException.class, () -> desk.make(PAGE, "d"));
        verify(table, times(1)).giveUp(STREAM, 3, own);
        verify(table, never()).made(any(), anyLong(), anyLong());
    }

    @Test
    void givenWhoeverMayNotMakePagesOrIsNobodyThenNothingIsClaimed() {
        mayCreate(false);
        assertEquals("no-create", problem());
        confluence.signIn(null);
        assertEquals("sign-in", problem());
        verify(table, never()).claim(any(), anyLong(), any());
    }

    @Test
    void givenItIsNotDecidedThenThatIsSaid() {
        when(decisions.recorded(page, "d")).thenThrow(Problem.conflict("not-decided"));

        assertEquals("not-decided", problem());
    }

    private String problem() {
        return assertThrows(Problem.class, () -> desk.make(PAGE, "d")).code();
    }

    private void mayCreate(boolean may) {
        when(confluence.permissions().hasCreatePermission(any(), any(), eq(Page.class)))
                .thenReturn(may);
    }

    private static Claim claim(boolean own, long contentId) {
        return new Claim(own, contentId == 0 ? OptionalLong.empty() : OptionalLong.of(contentId), NOW);
    }
}
