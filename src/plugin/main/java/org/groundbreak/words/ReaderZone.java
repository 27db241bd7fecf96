package org.groundbreak.words;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;

/** The zone of whoever is reading; asked of the host at each use. UTC where the host does not say. */
public final class ReaderZone {

    private final Supplier<Optional<TimeZone>> zone;

    /** @param zone what the host says; may throw */
    public ReaderZone(Supplier<Optional<TimeZone>> zone) {
        this.zone = zone;
    }

    public ZoneId get() {
        try {
            return zone.get().map(TimeZone::toZoneId).orElse(ZoneOffset.UTC);
        } catch (RuntimeException | LinkageError e) {
            return ZoneOffset.UTC;
        }
    }
}
