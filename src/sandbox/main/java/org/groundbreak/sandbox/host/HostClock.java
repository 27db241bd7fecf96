package org.groundbreak.sandbox.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of one product. Tests and the clock-skew switch shift it; nothing else does. */
public final class HostClock extends Clock {
    private final Clock base;
    private volatile Duration shift = Duration.ZERO;

    public HostClock(Clock base) {
        this.base = base;
    }

    /** Adds to the shift there already is. */
    public synchronized void shift(Duration by) {
        shift = shift.plus(by);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        HostClock other = new HostClock(base.withZone(zone));
        other.shift(shift);
        return other;
    }
}
