package org.groundbreak.confluence.mail;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.store.MailZone;
import org.groundbreak.store.MailZoneTable;

/**
 * In which zones it is time to look for daily mails (rule C5). A zone is known once somebody was seen in it who may be told
 * something, and that of the server always is, so that each day everybody is seen at least once. Whose zone cannot be found
 * out is taken to be where the server is.
 */
final class MorningZones {

    /** While it is earlier, a mail that the server did not take is tried again. */
    static final LocalTime LAST_TRY = LocalTime.NOON;

    private static final Duration KEPT = Duration.ofDays(30);

    private final MailZoneTable table;
    private final ConfluenceUsers users;
    private final Supplier<ZoneId> serverZone;

    /** @param serverZone asked for at each use */
    MorningZones(MailZoneTable table, ConfluenceUsers users, Supplier<ZoneId> serverZone) {
        this.table = table;
        this.users = users;
        this.serverZone = serverZone;
    }

    /** One look: what is through, and where. */
    record Look(Morning morning, Map<ZoneId, MailZone> known, Set<ZoneId> due) {}

    /** One SELECT. Nothing is due in most of them. */
    Look look(Instant now) {
        Map<ZoneId, MailZone> known =
                table.all().stream().collect(Collectors.toMap(MailZone::zone, zone -> zone, (one, other) -> one));
        Morning morning = new Morning(
                now,
                known.values().stream().collect(Collectors.toMap(MailZone::zone, MailZone::lastDay)),
                this::zoneOf);
        Set<ZoneId> due = Stream.concat(known.keySet().stream(), Stream.of(serverZone.get()))
                .filter(morning::isDue)
                .collect(Collectors.toSet());
        return new Look(morning, known, due);
    }

    /** Notes that the mails of those zones are through, but for those in which some are to be tried again (rule C14). */
    void finish(Look look, MailTally tally) {
        Set<ZoneId> seen = look.morning().seen();
        Set<ZoneId> all = new HashSet<>(look.due());
        all.addAll(seen);
        Instant now = look.morning().now().truncatedTo(ChronoUnit.MILLIS);
        for (ZoneId zone : all) {
            MailZone before = look.known().get(zone);
            Instant seenAt = before == null || seen.contains(zone) ? now : before.seenAt();
            LocalDate today = look.morning().today(zone);
            if (look.morning().isDue(zone)) {
                boolean again = tally.isRefused(zone) && look.morning().isBefore(LAST_TRY, zone);
                table.put(new MailZone(zone, again ? today.minusDays(1) : today, now, tally.sent(zone), seenAt));
            } else if (before == null) {
                table.add(new MailZone(zone, today.minusDays(1), Instant.EPOCH, 0, seenAt));
            }
        }
        table.forgetUnseenSince(now.minus(KEPT));
    }

    /** Notes where somebody is who will have something to be told; today, if it is not seven yet. */
    void expect(ConfluenceUser reader, Instant now) {
        ZoneId zone = zoneOf(reader);
        Morning morning = new Morning(now, Map.of(), this::zoneOf);
        LocalDate today = morning.today(zone);
        table.add(new MailZone(
                zone,
                morning.isDue(zone) ? today : today.minusDays(1),
                Instant.EPOCH,
                0,
                now.truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The zones that were looked at last, all in one look; none before the first. */
    List<MailZone> last() {
        List<MailZone> all = table.all();
        return all.stream()
                .filter(zone -> zone.at().isAfter(Instant.EPOCH))
                .filter(zone -> zone.at().equals(all.get(0).at()))
                .toList();
    }

    private ZoneId zoneOf(ConfluenceUser reader) {
        return users.zoneOf(reader).orElseGet(serverZone);
    }
}
