package org.groundbreak.confluence.waiting;

import java.time.Duration;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.AfterEach;

/** Rounds, and the job that ends their windows. */
abstract class WindowEndsCase {

    static final Duration TWO_DAYS = Duration.ofHours(48);
    final RoundsFixture rounds = new RoundsFixture();

    @AfterEach
    void close() {
        rounds.close();
    }

    SpecStatus status(long id) {
        return rounds.specs.state(id).status();
    }

    static WindowLength elapsed(Duration length) {
        return new WindowLength(length, WindowClock.ELAPSED);
    }
}
