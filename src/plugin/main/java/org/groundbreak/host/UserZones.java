package org.groundbreak.host;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In which time zones people read, whoever is asking; the host is asked at each use. Safe for several threads. */
public final class UserZones {

    private static final Logger LOG = LoggerFactory.getLogger(UserZones.class);

    private final Supplier<Optional<TimeZoneManager>> managers;
    private final FirstWarning unknown = new FirstWarning(
            LOG, "The product cannot be asked for the time zone of a user; times are those of the server, or UTC");

    /** As the host has them. */
    public UserZones() {
        this(() -> OptionalService.find(TimeZoneManager.class));
    }

    /** @param managers asked for at each use; may throw */
    public UserZones(Supplier<Optional<TimeZoneManager>> managers) {
        this.managers = managers;
    }

    /** The zone of somebody, that of the server where he has chosen none; empty where this host cannot be asked. */
    public Optional<ZoneId> of(UserKey key) {
        try {
            return managers.get().map(manager -> manager.getUserTimeZone(key)).map(TimeZone::toZoneId);
        } catch (RuntimeException | LinkageError e) {
            unknown.of(e);
            return Optional.empty();
        }
    }
}
