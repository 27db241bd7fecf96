package org.groundbreak.confluence.reminders;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.groundbreak.confluence.SpecFixture;

/** One round of two days for which many are waited, for whoever counts what the daily mail costs. */
public final class ManyReadersFixture implements AutoCloseable {

    private final RemindersFixture fixture;

    /** @param reviewers how many; there is an approver, too */
    public ManyReadersFixture(Path home, int reviewers) {
        this.fixture = new RemindersFixture(home);
        String[] names =
                IntStream.range(0, reviewers).mapToObj(i -> "reviewer" + i).toArray(String[]::new);
        for (String name : names) {
            fixture.specs.confluence.add(name, name);
        }
        fixture.start(Duration.ofDays(2), names);
    }

    public SpecFixture specs() {
        return fixture.specs;
    }

    /** One run of the job then. @return how many mails have left */
    public int mailsAt(String instant) {
        return fixture.mailsAt(instant).size();
    }

    @Override
    public void close() {
        fixture.close();
    }
}
