package org.groundbreak.confluence.mail;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.groundbreak.calendar.WorkingCalendar;

/**
 * One look for daily mails: where it is seven or later, and the mails of that day are not through yet (rule C5). A reader's
 * day is the one of his own zone, and he works by the hours and holidays of a space in that zone; so whoever sits elsewhere
 * is reminded on his days, of what ends before his next one. For one thread.
 */
public final class Morning {

    /** When the mails of a day leave at the earliest, where their reader is. */
    static final LocalTime HOUR = LocalTime.of(7, 0);

    /** How often is looked: so long after seven a mail may leave. */
    static final Duration INTERVAL = Duration.ofMinutes(30);

    /** After as many days without work a mail does not wait for the next working day. */
    private static final int MOST = 14;

    private final Instant now;
    private final Map<ZoneId, LocalDate> through;
    private final Function<ConfluenceUser, ZoneId> zones;
    private final Map<String, ZoneId> known = new HashMap<>();

    /**
     * Made for one look.
     *
     * @param now when
     * @param through the last day whose mails are through, by zone; a zone in which nobody was seen before is not in it
     * @param zones of readers
     */
    Morning(Instant now, Map<ZoneId, LocalDate> through, Function<ConfluenceUser, ZoneId> zones) {
        this.now = now;
        this.through = Map.copyOf(through);
        this.zones = zones;
    }

    /** When. */
    public Instant now() {
        return now;
    }

    /** Whether he may get his mail of the day now. To be asked of everybody who may be told something some day: he is seen. */
    public boolean isDue(ConfluenceUser reader) {
        return isDue(zone(reader));
    }

    /** Whether he works today. */
    public boolean worksToday(ConfluenceUser reader, WorkingCalendar ofSpace) {
        return works(own(reader, ofSpace), now);
    }

    /** By when his next mail has left that he gets on a working day. */
    public Instant nextMail(ConfluenceUser reader, WorkingCalendar ofSpace) {
        WorkingCalendar calendar = own(reader, ofSpace);
        ZonedDateTime next = now.atZone(calendar.zone()).with(HOUR);
        for (int days = 1; days < MOST; days++) {
            Instant mail = next.plusDays(days).toInstant();
            if (works(calendar, mail)) {
                return mail.plus(INTERVAL);
            }
        }
        return next.plusDays(MOST).toInstant().plus(INTERVAL);
    }

    /** Where he is. */
    ZoneId zone(ConfluenceUser reader) {
        return known.computeIfAbsent(reader.getKey().getStringValue(), key -> zones.apply(reader));
    }

    /** The zones of all who were asked about. */
    Set<ZoneId> seen() {
        return new HashSet<>(known.values());
    }

    /** Which day it is there. */
    LocalDate today(ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }

    /** Whether it is earlier there. */
    boolean isBefore(LocalTime time, ZoneId zone) {
        return now.atZone(zone).toLocalTime().isBefore(time);
    }

    /** Whether mails of that zone may leave now. */
    boolean isDue(ZoneId zone) {
        return !isBefore(HOUR, zone)
                && through.getOrDefault(zone, LocalDate.MIN).isBefore(today(zone));
    }

    private WorkingCalendar own(ConfluenceUser reader, WorkingCalendar ofSpace) {
        return new WorkingCalendar(zone(reader), ofSpace.hours(), ofSpace.holidays());
    }

    private static boolean works(WorkingCalendar calendar, Instant at) {
        LocalDate day = at.atZone(calendar.zone()).toLocalDate();
        Instant begin = day.atStartOfDay(calendar.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        return !calendar.between(begin, end).isZero();
    }
}
