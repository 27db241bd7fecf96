package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.groundbreak.specs.SpecFixture.authors;
import static org.groundbreak.specs.SpecFixture.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.reviews.ReviewFixture;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;

/** Rule S14. */
class ReaffirmTest {

    @Test
    void givenAChangedPageThenTheApprovalHoldsForItSinceWhenItWasGiven() {
        SpecFixture spec = SpecFixture.approved();
        Approval before = spec.state().approval().orElseThrow();
        spec.accept(reaffirm(BEN, 5, SECOND, SECOND, "only a typo"));

        assertEquals(
                Optional.of(new Approval(1, BEN, before.at(), JudgedVersion.here(5), SECOND)),
                spec.state().approval());
        assertEquals(Optional.of("only a typo"), spec.lastText());
        assertEquals(SpecStatus.APPROVED, spec.state().status());
        assertEquals(SpecFixture.nothing(), spec.decide(reaffirm(BEN, 6, SECOND, SECOND, "again")));
    }

    @Test
    void givenAnybodyElseOrNoReasonOrOtherContentThenItIsRefused() {
        SpecFixture spec = SpecFixture.approved();

        assertEquals(refused(SpecRefusal.NOT_THE_APPROVER), spec.decide(reaffirm(ANN, 5, SECOND, SECOND, "why")));
        assertEquals(
                Decision.refuse(ReviewRefusal.REASON_REQUIRED), spec.decide(reaffirm(BEN, 5, SECOND, SECOND, " ")));
        assertEquals(refused(SpecRefusal.CONTENT_CHANGED), spec.decide(reaffirm(BEN, 5, FIRST, SECOND, "why")));
        assertEquals(
                refused(SpecRefusal.NOT_APPROVED),
                SpecFixture.registered().decide(reaffirm(BEN, 5, SECOND, SECOND, "why")));
    }

    @Test
    void givenTheApproverAsTheOnlyAuthorSinceThenHeDoesNotReaffirm() {
        SpecFixture.Content content =
                new SpecFixture.Content(Optional.of(SECOND), Optional.of(SECOND), authors(BEN, 5));

        assertEquals(
                refused(SpecRefusal.ONLY_AUTHOR),
                SpecFixture.approved().decide(new Reaffirm(BEN, 5, content, Optional.of("why"))));
    }

    /** Rule S7. */
    @Test
    void givenSettingsThatRequireAPerspectiveThenNobodyApprovesWithoutARound() {
        SpecFixture.Content content = new SpecFixture.Content(Optional.of(FIRST), Optional.of(FIRST), authors(ANN, 3));

        assertEquals(
                Decision.refuse(ReviewRefusal.REVIEW_REQUIRED),
                SpecFixture.registered().decide(new Approve(BEN, 3, content, true)));
        assertEquals(
                refused(SpecRefusal.NOT_THE_APPROVER),
                SpecFixture.registered().decide(new Approve(ANN, 3, content, true)));
    }

    /** Rules T7 and R11: neither moves the number. */
    @Test
    void givenAReaffirmationOrARoundCalledOffThenTheSameApprovalCounts() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(SpecFixture.approve(BEN, 3, FIRST, FIRST));
        Optional<CountedApproval> before = spec.counted();
        spec.run(reaffirm(BEN, 5, SECOND, SECOND, "why"));
        spec.run(spec.start(ANN, ReviewFixture.BOTH));
        spec.run(new CallOff(spec.asking(ANN), Optional.empty()));

        assertEquals(before, spec.counted());
        assertEquals(Optional.of(SECOND), spec.state().approval().map(Approval::fingerprint));
    }

    private static Reaffirm reaffirm(PersonNumber actor, int version, Fingerprint seen, Fingerprint now, String why) {
        return new Reaffirm(
                actor,
                version,
                new SpecFixture.Content(Optional.of(seen), Optional.of(now), authors(ANN, version)),
                Optional.of(why));
    }
}
