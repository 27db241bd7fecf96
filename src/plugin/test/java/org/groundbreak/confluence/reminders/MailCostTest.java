package org.groundbreak.confluence.reminders;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.groundbreak.confluence.CostMeter;
import org.groundbreak.confluence.mail.TestDailyMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job of the daily mail costs the database and the host. */
class MailCostTest {

    @TempDir
    private Path home;

    /** Everybody is known; nobody has got a mail before. */
    @Test
    void givenTwentyReviewersWhenItIsSevenOrNotThenTheJobCostsNoMoreThanTheDocumentSaysAndHardlyLess()
            throws Exception {
        try (RemindersFixture fixture = new RemindersFixture(home)) {
            CostMeter meter = new CostMeter(MailCostTest.class, fixture.specs.confluence, fixture.specs.database);
            List<String> names =
                    IntStream.range(0, 20).mapToObj(i -> "reviewer" + i).toList();
            names.forEach(name -> fixture.specs.confluence.add(name, name));
            fixture.start(Duration.ofHours(48), names.toArray(String[]::new));

            at(fixture, "2026-03-03T07:00:00Z");
            meter.measure(
                    "Confluence: the job of the daily mail, where it is seven and nobody has anything to be told",
                    () -> TestDailyMail.run(fixture.mail.daily()));
            meter.measure(
                    "… where it is seven in no zone in which somebody reads",
                    () -> TestDailyMail.run(fixture.mail.daily()));
            at(fixture, "2026-03-04T07:00:00Z");
            meter.measure(
                    "… where it is seven, with twenty-one who are reminded once of one review",
                    () -> TestDailyMail.run(fixture.mail.daily()));

            meter.check();
        }
    }

    private static void at(RemindersFixture fixture, String instant) {
        fixture.specs.clock.set(Instant.parse(instant));
    }
}
