package org.groundbreak.words;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;

/** The zone of whoever is reading; asked of the host at each use. */
public final class ReaderZone {

    private final TimeZoneManager zones;

    public ReaderZone(TimeZoneManager zones) {
        this.zones = zones;
    }

    public ZoneId get() {
        return zones.getUserTimeZone().toZoneId();
    }
}
