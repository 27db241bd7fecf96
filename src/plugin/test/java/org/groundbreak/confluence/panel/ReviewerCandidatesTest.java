package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.people.Candidate;
import org.groundbreak.confluence.reviews.RoundRequest;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told who may view the page of a spec: whoever may name its reviewers, before a round and in it. */
class ReviewerCandidatesTest {

    private final SpecFixture fixture = new SpecFixture();
    private final PermissionManager permissions = fixture.confluence.permissions();
    private Page page;

    @BeforeEach
    void specOfTheAuthor() {
        page = fixture.spec(1, "author");
        fixture.approver(page, "author", "engineer");
        when(permissions.hasPermission(fixture.confluence.user("outsider"), Permission.VIEW, page))
                .thenReturn(false);
        fixture.confluence.signIn("author");
        clearInvocations(fixture.confluence.userAccessor());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenNoRoundThenDriverAndApproverAreToldWhoMayViewThePageAndWhoMayNot() {
        assertEquals(List.of("product", "outsider"), of("outsider", "product"));
        fixture.confluence.signIn("engineer");
        assertEquals(List.of("product"), of("product"));
    }

    @Test
    void givenARoundThenTheDriverAndTheReviewerWhoWantsToBeReplacedAreTold() {
        startRound();

        assertEquals(List.of("designer"), of("designer"));
        fixture.confluence.signIn("product");
        assertEquals(List.of("designer"), of("designer"));
    }

    @Test
    void givenARoundThenTheApproverNamesNobodyAndIsNotTold() {
        startRound();
        fixture.confluence.signIn("engineer");

        assertEquals("not-the-driver", refused(1));
    }

    @Test
    void givenAnybodyElseThenNobodyIsLookedUpForHim() {
        fixture.confluence.signIn("designer");
        clearInvocations(fixture.confluence.userAccessor());

        assertEquals("not-the-driver", refused(1));
        verify(fixture.confluence.userAccessor(), never()).getUserByName(any());
    }

    @Test
    void givenAHiddenPageThenItIsAsIfThereWereNone() {
        fixture.confluence.signIn("outsider");

        assertEquals("no-page", refused(1));
        assertEquals("no-page", refused(4711));
    }

    @Test
    void givenWhoMayNotLookPeopleUpThenNobodyIsLookedUpForHim() {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);

        assertEquals("people-hidden", refused(1));
        verify(fixture.confluence.userAccessor(), never()).getUserByName(any());
    }

    private void startRound() {
        fixture.reviews
                .rounds()
                .start(1, new RoundRequest(List.of(new NamedReviewer("product", "PRODUCT")), 48, 0, false, Map.of()));
    }

    private List<String> of(String... names) {
        return fixture.panel.reviewerCandidates(1, List.of(names)).people().stream()
                .map(Candidate::userName)
                .toList();
    }

    private String refused(long id) {
        return assertThrows(Problem.class, () -> fixture.panel.reviewerCandidates(id, List.of("product")))
                .code();
    }
}
