package org.groundbreak.specs;

import static org.groundbreak.specs.SpecFixture.ANN;
import static org.groundbreak.specs.SpecFixture.BEN;
import static org.groundbreak.specs.SpecFixture.EVE;
import static org.groundbreak.specs.SpecFixture.name;
import static org.groundbreak.specs.SpecFixture.refused;
import static org.groundbreak.specs.SpecFixture.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.reviews.ReviewRefusal;
import org.junit.jupiter.api.Test;

/** Rule S16: a part is handed over in place of whoever has it, and of nobody else. */
class InPlaceOfTest {

    @Test
    void givenTheApproverWhenSomebodyComesInHisPlaceThenHeIsTheApprover() {
        SpecFixture spec = registered().accept(new InPlaceOf(name(ANN, false, EVE), BEN));

        assertEquals(Optional.of(EVE), spec.state().approver());
    }

    @Test
    void givenSomebodyWhoIsNotTheApproverAnyMoreWhenSomebodyComesInHisPlaceThenTheApproverStays() {
        SpecFixture spec = registered().accept(name(ANN, false, EVE));

        assertEquals(refused(SpecRefusal.PART_GONE), spec.decide(new InPlaceOf(name(ANN, true, ANN), BEN)));
    }

    @Test
    void givenTheDriverWhenSomebodyComesInHisPlaceThenHeDrivesAndNobodyDrivesHimOutByTheSameList() {
        InPlaceOf handover = new InPlaceOf(new NameDriver(BEN, 1, true, Optional.of(EVE)), ANN);
        SpecFixture spec = registered().accept(handover);

        assertEquals(Optional.of(EVE), spec.state().driver());
        assertEquals(refused(SpecRefusal.PART_GONE), spec.decide(handover));
    }

    @Test
    void givenACommandThatHandsNoPartOverThenItIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new InPlaceOf(SpecFixture.withdraw(ANN), BEN));
    }

    /** Who may not is told that, whoever has the part. */
    @Test
    void givenSomebodyWhoMayNotWhenHeAsksThenHeIsRefusedAsByTheCommandItself() {
        assertEquals(
                Decision.refuse(ReviewRefusal.NOT_THE_DRIVER),
                registered().decide(new InPlaceOf(name(EVE, false, EVE), ANN)));
    }
}
