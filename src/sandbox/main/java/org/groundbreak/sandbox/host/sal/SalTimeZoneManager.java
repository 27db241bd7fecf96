package org.groundbreak.sandbox.host.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.TimeZone;
import org.groundbreak.sandbox.host.HostClock;

/** Everybody has the zone of the product's clock. */
public final class SalTimeZoneManager implements TimeZoneManager {
    private final HostClock clock;

    public SalTimeZoneManager(HostClock clock) {
        this.clock = clock;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }
}
