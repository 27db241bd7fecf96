package org.groundbreak.confluence;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.confluence.adrs.AdrFixture;
import org.junit.jupiter.api.Test;

/** What the index of ADRs and their numbers cost the database and the host; {@code AdrIndexCostTest} has 10,000 of them. */
class AdrCostTest {

    @Test
    void givenSixtyRecordsThenTheirIndexCostsNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (AdrFixture adrs = new AdrFixture()) {
            CostMeter meter = new CostMeter(AdrCostTest.class, adrs.confluence, adrs.database);
            for (long id = 1; id <= 60; id++) {
                adrs.numbered(id, "Record " + id, AdrFixture.row("Status", "Accepted"));
            }
            adrs.confluence.signIn("engineer");
            Page page = adrs.confluence.pageManager().getPage(60);
            adrs.number(page);
            meter.measure("Confluence: load a part of the index of ADRs, twenty rows of sixty", () -> adrs.part());
            meter.measure("Confluence: render the number of an ADR", () -> adrs.number(page));

            meter.check();
        }
    }
}
