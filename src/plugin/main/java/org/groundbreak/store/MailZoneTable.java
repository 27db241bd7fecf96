package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** In which zones people read, and which daily mails are through in each (rule C5). Writes open transactions of their own. */
public final class MailZoneTable {

    private final ActiveObjects ao;
    private final ReplacedRows<MailZoneRow> rows;

    public MailZoneTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, MailZoneRow.class);
    }

    /** All of them, the one that was looked at last first. One SELECT. */
    public List<MailZone> all() {
        return Stream.of(ao.find(MailZoneRow.class, Query.select().order("AT DESC, ID ASC")))
                .flatMap(row -> zone(row.getZoneId()).map(zone -> of(zone, row)).stream())
                .toList();
    }

    /** Notes a zone that nobody was seen in before; what is known of one stays as it is. */
    public void add(MailZone zone) {
        rows.change(() -> find(zone), () -> Optional.of(columns(zone)), known -> Optional.empty());
    }

    /** Notes how things stand in a zone, unless mails of a later day are through there. */
    public void put(MailZone zone) {
        rows.change(
                () -> find(zone),
                () -> Optional.of(columns(zone)),
                known -> known.getLastDay() > zone.lastDay().toEpochDay()
                        ? Optional.empty()
                        : Optional.of(columns(zone)));
    }

    /** Forgets zones in which nobody was seen since that instant. */
    public void forgetUnseenSince(Instant instant) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(MailZoneRow.class, "SEEN_AT < ?", instant.toEpochMilli()));
    }

    private MailZoneRow[] find(MailZone zone) {
        return ao.find(MailZoneRow.class, "ZONE_ID = ?", zone.zone().getId());
    }

    private static MailZone of(ZoneId zone, MailZoneRow row) {
        return new MailZone(
                zone,
                LocalDate.ofEpochDay(row.getLastDay()),
                Instant.ofEpochMilli(row.getAt()),
                row.getMails(),
                Instant.ofEpochMilli(row.getSeenAt()));
    }

    private static Map<String, Object> columns(MailZone zone) {
        return Map.of(
                "ZONE_ID", zone.zone().getId(),
                "LAST_DAY", zone.lastDay().toEpochDay(),
                "AT", zone.at().toEpochMilli(),
                "MAILS", zone.mails(),
                "SEEN_AT", zone.seenAt().toEpochMilli());
    }

    /** A Java that no longer knows the zone has no reader there. */
    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
