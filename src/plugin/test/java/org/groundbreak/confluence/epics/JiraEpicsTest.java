package org.groundbreak.confluence.epics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.EpicTitle;
import org.groundbreak.link.FoundEpic;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.TestPeers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JiraEpicsTest {

    private final Peer jira = TestPeers.named("jira");

    @Test
    void givenAPersonWhoHasNotAuthorisedYetThenTheAddressIsSaid() {
        assertEquals("jira-not-authorised", code(new PeerAnswer.NotAuthorised(URI.create("http://localhost/allow"))));
    }

    @Test
    void givenALinkThatActsForNobodyThenNoAddressIsPromised() {
        assertEquals("jira-not-for-people", code(new PeerAnswer.NotAuthorised(null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "",
                "{\"issueId\":0,\"key\":\"DEMO-1\",\"title\":\"T\"}",
                "{\"issueId\":7,\"key\":null,\"title\":\"T\"}",
                "{\"issueId\":7,\"key\":\"../x-1\",\"title\":\"T\"}",
                "{\"issueId\":7.5,\"key\":\"DEMO-1\",\"title\":\"T\"}",
                "{\"issueId\":7,\"key\":\"DEMO-1\",\"title\":\"T\"} {}",
                "{\"issueId\":99999999999999999999,\"key\":\"DEMO-1\",\"title\":\"T\"}"
            })
    void givenAnAnswerThatIsNoEpicThenItIsOddAndNoErrorOfOurs(String body) {
        assertEquals("jira-odd", code(new PeerAnswer.Answered(200, body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[null]", "[{}]", "[[]]", "[7]", "[{\"issueId\":7,\"key\":\"DEMO-1\"},null]"})
    void givenAListInWhichSomethingIsMissingThenItIsOddAndNoErrorOfOurs(String body) {
        when(jira.get(any(), anyString())).thenReturn(new PeerAnswer.Answered(200, body));

        assertEquals(
                "jira-odd",
                assertThrows(Problem.class, () -> new JiraEpics(jira).visible(List.of(7L)))
                        .code());
    }

    @Test
    void givenAnEpicNobodyAskedForOrOneToldOfTwiceThenItIsNotCounted() {
        String epic = "{\"issueId\":7,\"key\":\"DEMO-1\",\"title\":\"T\"}";
        String other = epic.replace("7", "8");
        when(jira.get(any(), anyString()))
                .thenReturn(new PeerAnswer.Answered(200, "[" + epic + "," + epic + "," + other + "]"));

        assertEquals(List.of(new EpicTitle(7, "DEMO-1", "T")), new JiraEpics(jira).visible(List.of(7L, 9L)));
    }

    @Test
    void givenEpicsThatJiraFoundThenTwentyAreTakenAtMostInItsOrder() {
        String epics = IntStream.rangeClosed(1, 30)
                .mapToObj(id -> "{\"issueId\":" + id + ",\"key\":\"DEMO-" + id + "\",\"title\":\"T\",\"done\":false}")
                .collect(Collectors.joining(",", "[", "]"));
        when(jira.get(any(), eq("/epics?q=sign+%26+%C3%A4"))).thenReturn(new PeerAnswer.Answered(200, epics));

        List<FoundEpic> found = new JiraEpics(jira).find("sign & \u00e4");

        assertEquals(20, found.size());
        assertEquals(new FoundEpic(1, "DEMO-1", "T", false), found.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "404, no-epics, jira-no-epics",
        "502, search-failed, search-failed",
        "404, other, jira-odd",
        "500, unexpected, jira-odd"
    })
    void givenAJiraThatFindsNothingForAReasonThenItIsSaid(int status, String theirs, String code) {
        when(jira.get(any(), anyString()))
                .thenReturn(new PeerAnswer.Answered(status, "{\"code\":\"" + theirs + "\",\"message\":\"\"}"));

        assertEquals(
                code,
                assertThrows(Problem.class, () -> new JiraEpics(jira).find("a")).code());
    }

    private String code(PeerAnswer answer) {
        when(jira.applicationId()).thenReturn(Optional.of("jira"));
        when(jira.get(any(), anyString())).thenReturn(answer);
        return assertThrows(Problem.class, () -> new JiraEpics(jira).named("DEMO-1"))
                .code();
    }
}
