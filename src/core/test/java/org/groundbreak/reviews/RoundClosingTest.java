package org.groundbreak.reviews;

import static org.groundbreak.reviews.ReviewFixture.BOTH;
import static org.groundbreak.reviews.ReviewFixture.END;
import static org.groundbreak.reviews.ReviewFixture.START;
import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.FIRST;
import static org.groundbreak.specs.SpecFixture.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.groundbreak.specs.SpecFixture;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.Withdrawal;
import org.junit.jupiter.api.Test;

/** How a round is called off or closed. */
class RoundClosingTest {

    /** Rule R11. */
    @Test
    void givenARoundCalledOffThenTheApprovalStandsAgainSinceWhenItStood() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(SpecFixture.approve(BEN, 3, FIRST, FIRST));
        SpecState before = spec.state();
        spec.at(START.plusSeconds(60)).page(SECOND).run(spec.start(BEN, BOTH));
        assertFalse(spec.state().approval().isPresent());

        spec.at(END.plusSeconds(5)).run(new CallOff(spec.asking(ANN), Optional.of("moot")));

        assertEquals(RoundPhase.CALLED_OFF, spec.round().phase());
        assertEquals(before.approval(), spec.state().approval());
        assertEquals(SpecStatus.APPROVED, spec.status());
        assertEquals("moot", spec.text(spec.count()));
        assertEquals(2, spec.state().review().rounds());
        spec.assertRefused(ReviewRefusal.NO_ROUND, new CallOff(spec.asking(ANN), Optional.empty()));
        assertEquals(3, spec.run(spec.start(ANN, BOTH)).round().number());
    }

    /** Rule R11. */
    @Test
    void givenAWithdrawnSpecThenCallingARoundOffGivesThatBack() {
        ReviewFixture spec = ReviewFixture.spec();
        spec.run(SpecFixture.approve(BEN, 3, FIRST, FIRST)).run(SpecFixture.withdraw(BEN));
        Optional<Withdrawal> before = spec.state().withdrawal();
        spec.run(spec.start(ANN, BOTH)).run(new CallOff(spec.asking(ANN), Optional.empty()));

        assertEquals(before, spec.state().withdrawal());
        assertEquals(SpecStatus.WITHDRAWN, spec.status());
    }

    /** Rule R15. */
    @Test
    void givenAnOpenRoundThenTheDriverClosesItAsChangesRequestedOrTakesTheSpecBack() {
        ReviewFixture changes = ReviewFixture.started();
        changes.run(new CloseRound(changes.asking(ANN), RoundOutcome.CHANGES_REQUESTED, Optional.of("as asked")));
        ReviewFixture back = ReviewFixture.started();
        back.run(new CloseRound(back.asking(ANN), RoundOutcome.WITHDRAWN, Optional.empty()));

        assertEquals(SpecStatus.DRAFT, changes.status());
        assertEquals(SpecStatus.WITHDRAWN, back.status());
        assertEquals(Optional.of(ANN), back.state().withdrawal().map(Withdrawal::by));
    }
}
