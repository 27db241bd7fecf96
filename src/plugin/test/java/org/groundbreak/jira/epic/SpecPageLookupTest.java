package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.jira.link.ConfluencePages;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.PageTitle;
import org.groundbreak.link.TestFacts;
import org.groundbreak.link.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom Confluence is asked about, and how those are counted that it is not asked about or does not tell of. */
class SpecPageLookupTest {

    private static final long EPIC = 10_000;

    private final Inbox inbox = mock(Inbox.class);
    private final ConfluencePages confluence = mock(ConfluencePages.class);
    private final SpecPageLookup pages = new SpecPageLookup(mock(EpicPanelMaker.class), inbox, confluence);

    @BeforeEach
    void link() {
        when(confluence.applicationId()).thenReturn("here");
    }

    @Test
    void givenNoLinkedSpecThenNobodyIsAsked() {
        when(inbox.linkedTo(List.of(EPIC))).thenReturn(List.of());

        assertEquals(new SpecPages(List.of(), List.of(), 0), pages.of(EPIC));
        verifyNoInteractions(confluence);
    }

    @Test
    void givenAPageThatConfluenceDoesNotTellOfThenItIsNamedAsHidden() {
        when(inbox.linkedTo(List.of(EPIC))).thenReturn(List.of(fact("here", 1), fact("here", 2)));
        when(confluence.visible(List.of(1L, 2L))).thenReturn(List.of(new PageTitle(2, "Two", "/two")));
        when(confluence.url(any())).thenReturn("https://wiki.example.org/two");

        SpecPages answer = pages.of(EPIC);

        assertEquals(List.of(new SpecPages.LinkedPage(2, "Two", "https://wiki.example.org/two")), answer.visible());
        assertEquals(List.of(1L), answer.hidden());
        assertEquals(0, answer.notAsked());
    }

    @Test
    void givenTwentyTwoSpecsThenTwentyAreAskedForAndTheOthersAreNotCalledHidden() {
        when(inbox.linkedTo(List.of(EPIC)))
                .thenReturn(LongStream.rangeClosed(1, 22)
                        .mapToObj(id -> fact("here", id))
                        .toList());
        List<Long> asked = LongStream.rangeClosed(1, 20).boxed().toList();
        when(confluence.visible(asked)).thenReturn(List.of());

        assertEquals(new SpecPages(List.of(), asked, 2), pages.of(EPIC));
    }

    @Test
    void givenSpecsOfAnotherConfluenceThenTheirNumbersAreNotAskedOfThisOne() {
        List<Told<SpecFact>> elsewhere =
                Stream.of(1, 2).map(id -> fact("elsewhere", id)).toList();
        when(inbox.linkedTo(List.of(EPIC))).thenReturn(elsewhere);

        assertEquals(new SpecPages(List.of(), List.of(), 2), pages.of(EPIC));
        verify(confluence, never()).visible(any());
    }

    private static Told<SpecFact> fact(String peer, long contentId) {
        return new Told<>(new LinkKey(peer, contentId, EPIC), TestFacts.draft());
    }
}
