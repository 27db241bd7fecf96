package org.groundbreak.confluence;

import org.groundbreak.confluence.waiting.ManyRoundsFixture;
import org.junit.jupiter.api.Test;

/** What open rounds, and the end of their windows, cost the database and the host. */
class WaitingCostTest {

    @Test
    void givenFortyOpenRoundsThenTheyCostNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (ManyRoundsFixture rounds = new ManyRoundsFixture(40)) {
            CostMeter meter = new CostMeter(WaitingCostTest.class, rounds.specs().confluence, rounds.specs().database);
            meter.measure(
                    "Confluence: load a part of what waits for somebody, twenty rows of forty",
                    () -> rounds.waiting("product"));
            meter.measure(
                    "Confluence: load a part of the open rounds, twenty rows of forty", () -> rounds.open("designer"));
            meter.measure("… look for accounts that are gone in them", () -> rounds.gone("designer"));
            meter.measure(
                    "… say of twenty what somebody who leaves would hand over",
                    () -> rounds.leaving("designer", "product"));
            meter.measure(
                    "… hand over the reviews of twenty rounds that somebody who leaves has",
                    () -> rounds.handOver("designer", "product"));
            meter.measure("Confluence: the job looks for windows that end, and none does", rounds::job);
            rounds.oneIsDue();
            meter.measure("Confluence: the job ends the window of a round", rounds::job);

            meter.check();
        }
    }
}
