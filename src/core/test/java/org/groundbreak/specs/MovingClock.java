package org.groundbreak.specs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
public final class MovingClock extends Clock {

    private Instant instant;

    public MovingClock(Instant instant) {
        this.instant = instant;
    }

    public void set(Instant later) {
        instant = later;
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
