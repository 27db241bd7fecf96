package org.groundbreak.confluence;

import java.util.List;
import org.groundbreak.confluence.trail.TrailWatchFixture;
import org.junit.jupiter.api.Test;

/** What the nightly check of all trails costs the database. */
class TrailCostTest {

    @Test
    void givenFiveHundredTrailsThenTheirCheckCostsNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (TrailWatchFixture fixture = new TrailWatchFixture(500, 5)) {
            CostMeter meter = new CostMeter(TrailCostTest.class, fixture.database, List.of());
            meter.measure("Confluence: verify five hundred histories of five events in one run", fixture::run);
            fixture.damage(7);
            meter.measure("… in the next round, one of them not fitting", fixture::run);
            meter.measure("Confluence: say on the health page what it has found", fixture::health);

            meter.check();
        }
    }
}
