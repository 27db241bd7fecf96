package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.TimeZone;

/** The zone of the product's clock, which is everybody's. */
public final class SalTimeZoneManager implements TimeZoneManager {
    private final Clock clock;

    public SalTimeZoneManager(Clock clock) {
        this.clock = clock;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getDefaultTimeZone();
    }

    /** Also of somebody who is no user. */
    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }
}
