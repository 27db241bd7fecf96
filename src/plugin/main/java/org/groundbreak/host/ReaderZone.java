package org.groundbreak.host;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The zone of whoever is reading; UTC where the host cannot be asked. */
public final class ReaderZone {

    /** Asked at each use, since it is the reader's. */
    public ZoneId get() {
        try {
            return OptionalService.find(TimeZoneManager.class)
                    .map(zones -> zones.getUserTimeZone().toZoneId())
                    .orElse(ZoneOffset.UTC);
        } catch (LinkageError e) {
            return ZoneOffset.UTC;
        }
    }
}
