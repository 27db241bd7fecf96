package org.groundbreak.confluence.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.epics.JiraEpics;
import org.groundbreak.confluence.lists.EpicsOfList.ShownEpic;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.Outbox;
import org.groundbreak.link.Patience;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.TestPeers;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.LinkEpic;
import org.groundbreak.specs.UnlinkEpic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The epics in a list: one call of Jira, with the viewer's rights in both products. */
class ListEpicsTest {

    private final SpecFixture fixture = new SpecFixture();
    private final Peer jira = TestPeers.named("jira");
    private final ListEpics epics = new ListEpics(
            fixture.confluence.access(),
            new Outbox(fixture.store.outgoingFacts(), fixture.store.pairings(), () -> {}),
            new JiraEpics(jira));

    @BeforeEach
    void jiraIsLinked() {
        when(jira.applicationId()).thenReturn(Optional.of("jira"));
        when(jira.displayUrl()).thenReturn(Optional.of(URI.create("https://jira.example.org")));
        answer("[{\"issueId\":100,\"key\":\"DEMO-1\",\"title\":\"One\"}]");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenEpicsOneOfWhichJiraHidesWhenAskedThenItIsCountedOnly() {
        Page page = fixture.spec(1, "author");
        link(page, 100);
        link(page, 101);
        fixture.spec(2, "author");
        fixture.confluence.signIn("product");

        assertEquals(
                List.of(new EpicsOfList(
                        1, List.of(new ShownEpic("DEMO-1", "One", "https://jira.example.org/browse/DEMO-1")), 1)),
                epics.of("1,2"));
    }

    @Test
    void givenAPageTheViewerMayNotSeeWhenAskedThenNothingIsSaidOfItAndJiraIsNotAsked() {
        Page page = fixture.spec(1, "author");
        link(page, 100);
        fixture.confluence.signIn("product");
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(page)))
                .thenReturn(false);

        assertEquals(List.of(), epics.of("1"));
        verify(jira, never()).get(any(), anyString());
    }

    @Test
    void givenAnEpicThatIsNoLongerLinkedWhenAskedThenItIsNotThere() {
        Page page = fixture.spec(1, "author");
        link(page, 100);
        fixture.run(page, new UnlinkEpic(fixture.number("author"), 1, new EpicRef("jira", 100)));
        fixture.confluence.signIn("product");

        assertEquals(List.of(), epics.of("1"));
    }

    /** Another Jira uses the same numbers for other issues. */
    @Test
    void givenAnEpicOfAnotherJiraWithTheSameNumberWhenAskedThenItIsNotTakenForTheOther() {
        Page page = fixture.spec(1, "author");
        fixture.run(page, new LinkEpic(fixture.number("author"), 1, new EpicRef("elsewhere", 100)));
        fixture.confluence.signIn("product");

        assertEquals(List.of(new EpicsOfList(1, List.of(), 1)), epics.of("1"));
        verify(jira, never()).get(any(), anyString());
    }

    @Test
    void givenSpecsWithManyEpicsWhenAskedThenJiraIsAskedOnceForTwentyTheFirstOfEachSpecFirst() {
        Page crowded = fixture.spec(1, "author");
        LongStream.rangeClosed(200, 230).forEach(epic -> link(crowded, epic));
        link(fixture.spec(2, "author"), 300);
        fixture.confluence.signIn("product");

        epics.of("1,2");

        String ids = "200,300,"
                + String.join(
                        ",",
                        LongStream.rangeClosed(201, 218)
                                .mapToObj(Long::toString)
                                .toList());
        verify(jira).get(Patience.READER, "/epics/titles?ids=" + ids);
    }

    @Test
    void givenNobodyOrTooManyIdsWhenAskedThenItIsRefused() {
        fixture.confluence.signIn(null);
        assertEquals("sign-in", assertThrows(Problem.class, () -> epics.of("1")).code());
        fixture.confluence.signIn("product");
        assertEquals(
                "too-many-ids", assertThrows(Problem.class, () -> epics.of("")).code());
    }

    private void link(Page page, long epic) {
        fixture.run(page, new LinkEpic(fixture.number("author"), page.getVersion(), new EpicRef("jira", epic)));
    }

    private void answer(String body) {
        when(jira.get(any(), anyString())).thenReturn(new PeerAnswer.Answered(200, body));
    }
}
