package org.groundbreak.jira.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.PageTitle;
import org.groundbreak.link.Patience;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.TestPeers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfluencePagesTest {

    private final Peer peer = TestPeers.named("confluence");
    private final ConfluencePages pages = new ConfluencePages(peer);

    @Test
    void givenPagesWhenAskedForThenThoseToldOfHaveAnAddressInConfluence() {
        answer("[{\"contentId\":7,\"title\":\"One\",\"path\":\"/display/D/One\"}]");
        when(peer.displayUrl()).thenReturn(Optional.of(URI.create("https://wiki.example.org/c")));

        PageTitle page = pages.visible(List.of(7L, 8L)).get(0);

        assertEquals("One", page.title());
        assertEquals("https://wiki.example.org/c/display/D/One", pages.url(page));
    }

    @Test
    void givenAPageNobodyAskedForOrOneToldOfTwiceThenItIsNotCounted() {
        String page = "{\"contentId\":7,\"title\":\"One\",\"path\":\"/p\"}";
        answer("[" + page + "," + page + ",{\"contentId\":9,\"title\":\"Nine\",\"path\":\"/p\"}]");

        assertEquals(
                List.of(7L),
                pages.visible(List.of(7L, 8L)).stream()
                        .map(PageTitle::contentId)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null]",
                "[{\"contentId\":7,\"path\":\"/p\"}]",
                "[{\"contentId\":7,\"title\":\"One\"}]",
                "[{\"contentId\":7,\"title\":\"One\",\"path\":\".example.com/\"}]"
            })
    void givenAPageWithoutTitleOrWithAPathThatLeadsElsewhereThenTheAnswerIsOdd(String body) {
        answer(body);

        assertEquals(
                "confluence-odd",
                assertThrows(Problem.class, () -> pages.visible(List.of(7L, 8L)))
                        .code());
    }

    private void answer(String body) {
        when(peer.get(Patience.READER, "/specs/titles?ids=7,8")).thenReturn(new PeerAnswer.Answered(200, body));
    }
}
