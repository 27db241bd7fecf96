package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.label;
import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.groundbreak.confluence.adrs.AdrFixture.lozenge;
import static org.groundbreak.confluence.adrs.AdrFixture.properties;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.groundbreak.confluence.adrs.AdrFixture.unlabel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.confluence.MockConfluence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of ADRs are as their pages are (rules A1, A2, A12, A13 and A16). */
class AdrWatcherTest {

    private final AdrFixture fixture = new AdrFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Status, Accepted, ACCEPTED",
        "Status, Akzeptiert, ACCEPTED",
        "Zustand, Vorgeschlagen, PROPOSED",
        "State, Deprecated, DEPRECATED",
        "Status, whatever, UNKNOWN"
    })
    void givenARecordWrittenByHandWhenItHasTheLabelAndAStatusThenItIsInTheIndexA1(
            String name, String words, AdrStatus status) {
        fixture.labelled(1, "Use queues", row(name, words));
        fixture.labelled(2, "Use topics", row(name, lozenge(words)));

        assertEquals(status, fixture.index().standing(1).status());
        assertEquals(status, fixture.index().standing(2).status());
    }

    @Test
    void givenDatesAsTextAndAsTheHostWritesThemWhenReadThenBothAreDays() {
        fixture.labelled(1, "One", row("Status", "Accepted"), row("Date", "2026-11-02"));
        fixture.labelled(2, "Two", row("Status", "Akzeptiert"), row("Datum", "<time datetime=\"2026-11-03\"/>"));

        assertEquals(Optional.of(LocalDate.of(2026, 11, 2)), entry(1).adr().date());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 3)), entry(2).adr().date());
    }

    @Test
    void givenAPageSupersededInWordsWithALinkWhenReadThenTheOtherOneIsFoundByItsIdA9() {
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Supersedes", link("Use queues")));
        fixture.labelled(1, "Use queues", row("Status", "superseded by " + link("Use topics")));
        fixture.look(2);

        assertEquals(AdrStatus.SUPERSEDED, fixture.index().standing(1).status());
        assertEquals(List.of(2L), fixture.index().standing(1).replacedBy());
        assertEquals(
                List.of(),
                fixture.index().findings(1).stream()
                        .map(AdrFinding::kind)
                        .filter(kind -> kind != AdrFinding.Kind.DATE_MISSING)
                        .toList());
    }

    @Test
    void a43GivenAReplacedRecordThatComesBackFromTheTrashThenItIsReplacedAgain() {
        Page queues = fixture.labelled(3, "Use queues", row("Status", "Accepted"));
        fixture.labelled(12, "Use topics", row("Status", "Accepted"), row("Supersedes", link("Use queues")));
        trash(queues, true);
        fixture.look(3);
        fixture.look(12);
        assertEquals(Optional.empty(), entry(12).relations().get(0).target());
        fixture.noted.clear();

        trash(queues, false);
        fixture.look(3);
        assertEquals(List.of(12L), fixture.noted);
        lookAtNoted();

        assertEquals(List.of(12L), fixture.index().standing(3).replacedBy());
    }

    @Test
    void a43GivenALinkThatWasWrittenBeforeItsPageWasMadeOrRenamedThenItLeadsThere() {
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Supersedes", link("Use queues")));
        fixture.labelled(3, "Use files", row("Status", "Accepted"), row("Supersedes", link("Use mail")));
        fixture.labelled(4, "Use fax", row("Status", "Accepted"));
        lookAtNoted();

        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        lookAtNoted();
        assertEquals(List.of(2L), fixture.index().standing(1).replacedBy());

        rename(fixture.confluence.pageManager().getPage(4), "Use mail");
        fixture.look(4);
        assertEquals(List.of(3L), fixture.noted);
        lookAtNoted();
        assertEquals(List.of(3L), fixture.index().standing(4).replacedBy());
    }

    @Test
    void a43GivenARecordThatIsChangedOrLooksTheSameThenNoOtherIsLookedAt() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Amends", link("Gone")));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Amends", link("Lost")));
        fixture.noted.clear();

        fixture.look(1);
        fixture.confluence.edit(page, page.getBodyAsString().replace("Accepted", "Rejected"), "author");
        fixture.look(1);

        assertEquals(List.of(), fixture.noted);
    }

    private static void trash(Page page, boolean deleted) {
        when(page.isDeleted()).thenReturn(deleted);
    }

    private void rename(Page page, String title) {
        when(page.getTitle()).thenReturn(title);
        when(fixture.confluence.pageManager().getPage(MockConfluence.SPACE, title))
                .thenReturn(page);
    }

    private void lookAtNoted() {
        List<Long> waiting = List.copyOf(fixture.noted);
        fixture.noted.clear();
        waiting.forEach(fixture::look);
        assertEquals(List.of(), fixture.noted, "what is looked at again notes nobody");
    }

    @Test
    void givenALinkByAddressWhenReadThenItLeadsToThePageOfThisProductOnly() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(
                2,
                "Use topics",
                row("Status", "Accepted"),
                row(
                        "Depends on",
                        "<a href=\"https://wiki.example.org/pages/viewpage.action?pageId=1\">queues</a>, "
                                + "<a href=\"https://wiki.example.org/display/DEMO/Use+queues\">again</a>, "
                                + "<a href=\"https://elsewhere.example.org/pages/viewpage.action?pageId=1\">no</a>"));

        assertEquals(
                List.of(Optional.of(1L), Optional.of(1L), Optional.empty()),
                entry(2).relations().stream().map(relation -> relation.target()).toList());
    }

    @Test
    void givenAPageThatIsNoneAnyMoreWhenLookedAtThenItsRowIsGoneAndItsTextWithIt() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        unlabel(page);

        fixture.look(1);

        assertFalse(fixture.index().has(1));
        assertEquals("-", fixture.store.adrs().of(1).orElseThrow().data());
        label(page, "adr");
        fixture.look(1);
        assertTrue(fixture.index().has(1), "labelled again");
    }

    /** The node that looks now has a clock behind that of the node which looked before. */
    @Test
    void givenClocksThatDifferWhenAPageIsNoneAnyMoreThenTheLaterReadingHoldsA12() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        unlabel(page);
        fixture.clock.set(fixture.clock.instant().minusSeconds(30));

        fixture.look(1);

        assertFalse(fixture.index().has(1));
    }

    @Test
    void givenAPageThatAnotherNodeReadsLaterAndWritesEarlierThenTheLaterReadingHoldsA12() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        AtomicInteger asked = new AtomicInteger();
        when(page.getTitle()).thenAnswer(call -> {
            if (asked.getAndIncrement() > 0) {
                return "Renamed meanwhile";
            }
            fixture.look(1);
            return "Use queues";
        });

        fixture.look(1);

        assertEquals("Renamed meanwhile", entry(1).title());
    }

    @Test
    void givenAPageInTheTrashWhenLookedAtThenItIsNotListedAndItsNumberComesBackWithIt() {
        Page page = fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        when(page.isDeleted()).thenReturn(true);
        fixture.look(1);
        assertFalse(fixture.index().has(1));

        when(page.isDeleted()).thenReturn(false);
        fixture.numbered(2, "Use topics", row("Status", "Accepted"));
        fixture.look(1);

        assertEquals(Optional.of(new AdrNumber("", 1)), entry(1).number());
        assertEquals(Optional.of(new AdrNumber("", 2)), entry(2).number());
    }

    @Test
    void givenABodyThatCannotBeReadWhenLookedAtThenItIsOneRowWithTheReasonA2() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"));
        fixture.confluence.edit(page, "<p>broken", "author");

        fixture.look(1);

        assertTrue(entry(1).unreadable().isPresent());
        assertEquals(AdrStatus.UNKNOWN, fixture.index().standing(1).status());
        assertEquals(AdrStatus.ACCEPTED, fixture.index().standing(2).status());
    }

    @Test
    void givenAForeignPageThatCannotBeReadWhenLookedAtThenItIsNothingToUs() {
        fixture.page(1, "Notes", "<p>broken");

        fixture.look(1);
        fixture.look(404);

        assertTrue(fixture.store.adrs().of(1).isEmpty());
    }

    @Test
    void givenAPageThatIsRenamedWhenLookedAtThenRelationsToItStayAndNumbersToo() {
        Page page = fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Amends", link("Use queues")));

        when(page.getTitle()).thenReturn("Use quiet queues");
        fixture.look(1);

        assertEquals("Use quiet queues", entry(1).title());
        assertEquals(1, fixture.index().relations(1).size());
        assertEquals(Optional.of(new AdrNumber("", 1)), entry(1).number());
    }

    @Test
    void givenNumbersTypedByHandWhenAPageWithTheMacroComesThenItsNumberIsAboveThemA13() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Number", "ADR-0041"));

        fixture.numbered(2, "Use topics", row("Status", "Accepted"));

        assertEquals(Optional.of(new AdrNumber("", 42)), entry(2).number());
    }

    @Test
    void givenACopyOfANumberedPageWhenLookedAtThenItGetsANewNumberA13() {
        Page page = fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        fixture.page(2, "Copy of Use queues", page.getBodyAsString());

        fixture.look(2);

        assertEquals(Optional.of(new AdrNumber("", 2)), entry(2).number());
        assertEquals(Optional.of(new AdrNumber("", 1)), entry(1).number());
    }

    @Test
    void givenAnotherNumberTypedInPlaceOfTheMacroWhenLookedAtThenTheGivenOneHoldsAndItIsAFindingA13() {
        Page page = fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        fixture.confluence.edit(
                page, properties(row("Number", "7"), row("Status", "Accepted"), row("Date", "2026-11-02")), "author");
        label(page, "adr");

        fixture.look(1);

        assertEquals(Optional.of(new AdrNumber("", 1)), entry(1).number());
        assertEquals(
                List.of(AdrFinding.Kind.NUMBER_DIFFERS),
                fixture.index().findings(1).stream().map(AdrFinding::kind).toList());
    }

    @Test
    void givenEqualNumbersTypedWhenReadThenBothAreAFindingA13() {
        fixture.labelled(1, "One", row("Status", "Proposed"), row("Number", "7"));
        fixture.labelled(2, "Two", row("Status", "Proposed"), row("Number", "7"));

        assertEquals(
                List.of(AdrFinding.Kind.NUMBER_TWICE),
                fixture.index().findings(1).stream().map(AdrFinding::kind).toList());
        assertEquals(
                List.of(AdrFinding.Kind.NUMBER_TWICE),
                fixture.index().findings(2).stream().map(AdrFinding::kind).toList());
    }

    @Test
    void givenAnotherNodeThatHasReadAllWhenAPageChangesThenItSeesThatAtOnceA16() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Proposed"));
        AdrsFeature other = fixture.node();
        fixture.confluence.signIn("engineer");
        assertEquals("proposed", other.desk().one(1).status());

        fixture.confluence.edit(page, properties(row("Status", "Accepted")), "author");
        fixture.look(1);

        assertEquals("accepted", other.desk().one(1).status());
    }

    @Test
    void givenAPageThatIsErasedWhenItComesAgainThenNothingIsLeftOfItButItsNumber() {
        fixture.numbered(1, "Use queues", row("Status", "Accepted"));

        fixture.watchers.get(0).erase(1);
        fixture.watchers.get(0).erase(1);

        assertFalse(fixture.index().has(1));
        assertEquals("-", fixture.store.adrs().of(1).orElseThrow().data());
        assertEquals(
                Optional.of(new AdrNumber("", 1)), fixture.feature.numbers().numberOf(1));
    }

    @Test
    void givenAPageThatIsNotFoundWhenLookedAtThenItsRowAndItsNumberStayUntilItIsErasedP3() {
        Page page = fixture.numbered(1, "Use queues", row("Status", "Accepted"));
        when(fixture.confluence.pageManager().getPage(1L)).thenReturn(null);

        fixture.look(1);
        fixture.look(1);

        assertEquals(AdrStatus.ACCEPTED, fixture.index().standing(1).status());
        assertEquals(Optional.of(new AdrNumber("", 1)), entry(1).number());
        assertEquals(List.of(1L), fixture.watchers.get(0).knownAfter(0, 10), "the sweep asks for it again");

        fixture.watchers.get(0).erase(1);
        assertFalse(fixture.index().has(1));
        when(fixture.confluence.pageManager().getPage(1L)).thenReturn(page);
        fixture.look(1);
        assertEquals(Optional.of(new AdrNumber("", 1)), entry(1).number(), "erased too early, and found again");
    }

    @Test
    void givenAPageThatIsNotFoundWhenAViewerAsksThenItIsNotShownToHimP3() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"));
        fixture.confluence.signIn("engineer");
        assertEquals(2, fixture.all().rows().size());

        when(fixture.confluence.pageManager().getPage(1L)).thenReturn(null);
        fixture.look(1);

        assertEquals(1, fixture.all().rows().size());
    }

    private AdrEntry entry(long id) {
        return fixture.index().entry(id);
    }
}
