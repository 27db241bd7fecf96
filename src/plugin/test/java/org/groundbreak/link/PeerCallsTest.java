package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.TestAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whatever comes of asking the other product has a code of its own, which has a sentence. */
class PeerCallsTest {

    private final Peer peer = TestPeers.named("confluence");
    private final PeerCalls calls = new PeerCalls(peer);

    @Test
    void givenNoAnswerThenTheCodeSaysWhy() {
        assertEquals("confluence-not-linked", ofAnswer(new PeerAnswer.NotLinked()));
        assertEquals("confluence-down", ofAnswer(new PeerAnswer.Unreachable()));
        assertEquals("confluence-not-for-people", ofAnswer(new PeerAnswer.NotAuthorised(null)));
        assertEquals(
                "confluence-not-authorised", ofAnswer(new PeerAnswer.NotAuthorised(URI.create("http://localhost/a"))));
    }

    @Test
    void givenAPersonWhoHasNotAuthorisedYetThenTheAddressStandsApartAndIsAPageAlone() {
        when(peer.get(Patience.READER, "/x"))
                .thenReturn(new PeerAnswer.NotAuthorised(URI.create("https://wiki.example.org/allow")));
        Object body = TestAnswers.make().of(() -> calls.get("/x")).getEntity();

        assertTrue(body.toString().contains("\"link\":\"https://wiki.example.org/allow\""), body.toString());
        assertEquals(
                "confluence-not-for-people", ofAnswer(new PeerAnswer.NotAuthorised(URI.create("javascript:alert(1)"))));
    }

    @Test
    void givenAnAnswerThatIsNotWhatWasAskedForThenItIsOdd() {
        assertEquals("confluence-odd", ofBody(200, "<html>"));
        assertEquals("confluence-odd", ofBody(200, "null"));
        assertEquals("confluence-odd", ofBody(200, "{}"));
        assertEquals("confluence-odd", ofBody(404, "[]"));
    }

    @Test
    void givenAnAnswerThenItIsReadAndWhatALaterVersionAddsIsIgnored() {
        String body = "[{\"contentId\":7,\"title\":\"T\",\"path\":\"/p\",\"later\":1}]";

        List<PageTitle> pages = calls.readList(new PeerAnswer.Answered(200, body), PageTitle.class);

        assertEquals(List.of(new PageTitle(7, "T", "/p")), pages);
    }

    @Test
    void givenALinkThenAddressesOfPeopleHaveOneSlashAndWithoutOneItIsSaid() {
        assertEquals("confluence-not-linked", code(calls::displayUrl));
        assertEquals("confluence-not-linked", code(calls::applicationId));
        when(peer.displayUrl()).thenReturn(Optional.of(URI.create("https://wiki.example.org/base/")));
        assertEquals("https://wiki.example.org/base", calls.displayUrl());
    }

    private String ofAnswer(PeerAnswer answer) {
        when(peer.get(Patience.READER, "/x")).thenReturn(answer);
        return code(() -> calls.get("/x"));
    }

    private String ofBody(int status, String body) {
        return code(() -> calls.readList(new PeerAnswer.Answered(status, body), PageTitle.class));
    }

    private static String code(Executable asked) {
        return assertThrows(Problem.class, asked).code();
    }
}
