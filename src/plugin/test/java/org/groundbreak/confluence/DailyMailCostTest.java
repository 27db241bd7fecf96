package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.groundbreak.confluence.reminders.ManyReadersFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job of the daily mail costs the database and the host with many who are waited for. */
class DailyMailCostTest {

    private static final int WAITED_FOR = 41;

    @TempDir
    private Path home;

    @Test
    void givenFortyOneWhoAreWaitedForThenTheirMailsCostNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (ManyReadersFixture readers = new ManyReadersFixture(home, WAITED_FOR - 1)) {
            CostMeter meter =
                    new CostMeter(DailyMailCostTest.class, readers.specs().confluence, readers.specs().database);
            meter.measure(
                    "Confluence: the job of the daily mail where it is not seven yet",
                    () -> assertEquals(0, readers.mailsAt("2026-03-03T06:30:00Z")));
            meter.measure(
                    "… where it is seven, forty-one are waited for, and nothing is to be told",
                    () -> assertEquals(0, readers.mailsAt("2026-03-03T07:00:00Z")));
            meter.measure(
                    "… where each of the forty-one is reminded",
                    () -> assertEquals(WAITED_FOR, readers.mailsAt("2026-03-04T07:00:00Z")));
            meter.measure("… half an hour later", () -> assertEquals(0, readers.mailsAt("2026-03-04T07:30:00Z")));

            meter.check();
        }
    }
}
