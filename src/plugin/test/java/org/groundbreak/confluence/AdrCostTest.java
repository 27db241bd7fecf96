package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.groundbreak.confluence.adrs.AdrFixture;
import org.junit.jupiter.api.Test;

/** What the index of ADRs and their numbers cost the database and the host; {@code AdrIndexCostTest} has 10,000 of them. */
class AdrCostTest {

    @Test
    void givenSixtyRecordsThenTheirIndexCostsNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (AdrFixture adrs = new AdrFixture()) {
            CostMeter meter = new CostMeter(AdrCostTest.class, adrs.confluence, adrs.database);
            for (long id = 1; id <= 60; id++) {
                adrs.numbered(
                        id,
                        "Record " + id,
                        AdrFixture.row("Status", "Accepted"),
                        AdrFixture.row("Review by", "2026-11-01"));
            }
            adrs.confluence.signIn("engineer");
            Page page = adrs.confluence.pageManager().getPage(60);
            adrs.number(page);
            meter.measure("Confluence: load a part of the index of ADRs, twenty rows of sixty", () -> adrs.part());
            meter.measure("Confluence: render the number of an ADR", () -> adrs.number(page));
            meter.measure(
                    "Confluence: find who is reminded of sixty records of one space",
                    () -> assertEquals(60, adrs.remindedAt(Instant.parse("2026-11-27T07:00:00Z"))));
            measureNumbers(adrs, meter);

            meter.check();
        }
    }

    private static void measureNumbers(AdrFixture adrs, CostMeter meter) throws Exception {
        String body = adrs.confluence.pageManager().getPage(60).getBodyAsString();
        adrs.page(61, "Record 61", body);
        adrs.page(62, "Record 62", body);
        adrs.clock.set(adrs.clock.instant().plus(Duration.ofHours(1)));
        meter.measure("Confluence: a record is published and gets its number, in the background", () -> adrs.look(61));
        adrs.confluence.labelled(
                "adr",
                LongStream.rangeClosed(101, 140)
                        .mapToObj(id -> adrs.page(
                                id, "By hand " + id, AdrFixture.properties(AdrFixture.row("Number", "" + (id - 100)))))
                        .toList());
        adrs.clock.set(adrs.clock.instant().plus(Duration.ofHours(1)));
        meter.measure("\u2026 with forty labelled pages that the index has not heard of", () -> adrs.look(62));
    }
}
