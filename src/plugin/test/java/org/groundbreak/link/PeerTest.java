package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long people wait for the other product, at most. */
class PeerTest {

    private final ApplicationLinkService links = mock(ApplicationLinkService.class);
    private final ApplicationLinkRequest request = mock(ApplicationLinkRequest.class, RETURNS_SELF);
    private final Peer jira = new Peer(links, JiraApplicationType.class, "jira");

    @BeforeEach
    void link() throws Exception {
        ApplicationLink link = mock(ApplicationLink.class);
        ApplicationLinkRequestFactory requests = mock(ApplicationLinkRequestFactory.class);
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(link);
        when(link.createAuthenticatedRequestFactory()).thenReturn(requests);
        when(requests.createRequest(any(Request.MethodType.class), any())).thenReturn(request);
        when(request.executeAndReturn(any())).thenReturn(new PeerAnswer.Answered(200, "{}"));
    }

    @ParameterizedTest
    @CsvSource({"READER, 2000", "ADMINISTRATOR, 5000"})
    void givenWhoWaitsThenTheOtherProductHasSoMuchTime(Patience patience, int millis) {
        assertEquals(new PeerAnswer.Answered(200, "{}"), jira.get(patience, "/x"));

        verify(request).setConnectionTimeout(millis);
        verify(request).setSoTimeout(millis);
        verify(request, never()).setRequestBody(any(), any());

        jira.post(patience, "/x", "{}");

        verify(request).setRequestBody("{}", "application/json");
    }
}
