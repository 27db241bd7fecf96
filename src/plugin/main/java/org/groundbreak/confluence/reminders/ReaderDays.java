package org.groundbreak.confluence.reminders;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.groundbreak.calendar.WorkingCalendar;

/**
 * On which days a reader works: by the hours and holidays of a space, in the reader's own zone. So whoever sits elsewhere
 * is reminded on his days, of what ends before his next one.
 */
final class ReaderDays {

    /** After as many days without work a mail does not wait for the next working day. */
    private static final int MOST = 14;

    private final Instant now;
    private final LocalTime hour;
    private final ZoneId serverZone;
    private final Function<ConfluenceUser, ZoneId> zones;
    private final Map<String, ZoneId> known = new HashMap<>();

    /**
     * @param now when the mail of today leaves
     * @param hour when the mails of the next days do, in the zone of the server
     * @param zones of readers
     */
    ReaderDays(Instant now, LocalTime hour, ZoneId serverZone, Function<ConfluenceUser, ZoneId> zones) {
        this.now = now;
        this.hour = hour;
        this.serverZone = serverZone;
        this.zones = zones;
    }

    /** Whether he works today. */
    boolean worksToday(ConfluenceUser reader, WorkingCalendar ofSpace) {
        return works(own(reader, ofSpace), now);
    }

    /** When his next mail leaves that he gets on a working day. */
    Instant nextMail(ConfluenceUser reader, WorkingCalendar ofSpace) {
        WorkingCalendar calendar = own(reader, ofSpace);
        ZonedDateTime next = now.atZone(serverZone).with(hour);
        for (int days = 1; days < MOST; days++) {
            Instant mail = next.plusDays(days).toInstant();
            if (works(calendar, mail)) {
                return mail;
            }
        }
        return next.plusDays(MOST).toInstant();
    }

    private WorkingCalendar own(ConfluenceUser reader, WorkingCalendar ofSpace) {
        ZoneId zone = known.computeIfAbsent(reader.getKey().getStringValue(), key -> zones.apply(reader));
        return new WorkingCalendar(zone, ofSpace.hours(), ofSpace.holidays());
    }

    private static boolean works(WorkingCalendar calendar, Instant at) {
        LocalDate day = at.atZone(calendar.zone()).toLocalDate();
        Instant begin = day.atStartOfDay(calendar.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        return !calendar.between(begin, end).isZero();
    }
}
