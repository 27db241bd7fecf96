package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.clearInvocations;

import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.people.Candidate;
import org.groundbreak.confluence.reviews.RoundRequest;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;

/** Who is told who may view the page of a spec: whoever may name its reviewers, before a round and in it. */
class ReviewerCandidatesTest extends CandidatesBeginning {

    @Override
    void prepare() {
        fixture.approver(page, "author", "engineer");
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
        assertNobodyWasLookedUp();
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

    @Override
    String refused(long id) {
        return assertThrows(Problem.class, () -> fixture.panel.reviewerCandidates(id, List.of("product")))
                .code();
    }
}
