package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.groundbreak.people.PersonNumber;

/** Who got his mail of which day, and who wants none. Writes open transactions of their own. */
public final class MailTable {

    /** All mails of one day: which, since when they are through, how many the server took. */
    public record Day(LocalDate day, Instant at, long mails) {}

    private final ActiveObjects ao;
    private final UniqueRows<MailDayRow> days;
    private final UniqueRows<MailOffRow> off;
    private final UniqueRows<MailOnceRow> once;

    public MailTable(ActiveObjects ao) {
        this.ao = ao;
        this.days = new UniqueRows<>(ao, MailDayRow.class);
        this.off = new UniqueRows<>(ao, MailOffRow.class);
        this.once = new UniqueRows<>(ao, MailOnceRow.class);
    }

    /**
     * Claims somebody's mail of a day, before it is sent (rule C5). Of several who do so, on whatever node and whenever,
     * one is told that it is his.
     */
    public boolean claim(LocalDate day, PersonNumber person, Instant now) {
        return make(day, person, now, 0);
    }

    /** Notes that all mails of a day are through; false when another one has done so. */
    public boolean finish(LocalDate day, Instant now, long mails) {
        return make(day, PersonNumber.CLOCK, now, mails);
    }

    /** Whether all mails of that day are through. */
    public boolean isFinished(LocalDate day) {
        return count(day, PersonNumber.CLOCK) > 0;
    }

    /** The last day whose mails are through. */
    public Optional<Day> lastDay() {
        return Stream.of(ao.find(
                        MailDayRow.class,
                        Query.select()
                                .where("PERSON = ?", 0L)
                                .order("MAIL_DAY DESC")
                                .limit(1)))
                .map(row -> new Day(
                        LocalDate.ofEpochDay(row.getMailDay()), Instant.ofEpochMilli(row.getAt()), row.getMails()))
                .findFirst();
    }

    /** Removes what was noted of the days before that one. */
    public void tidy(LocalDate first) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(MailDayRow.class, "MAIL_DAY < ?", first.toEpochDay()));
    }

    /** Whether somebody wants no mail. */
    public boolean isOff(PersonNumber person) {
        return ao.count(MailOffRow.class, "PERSON = ?", person.value()) > 0;
    }

    /** Notes that somebody wants no mail; nothing changes when he had said so before. */
    public void turnOff(PersonNumber person, Instant now) {
        off.findOrInsert(
                () -> isOff(person) ? Optional.of(true) : Optional.empty(),
                Map.of("PERSON", person.value(), "AT", now.toEpochMilli()),
                made -> true);
    }

    /** Notes that somebody wants mail again. */
    public void turnOn(PersonNumber person) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(MailOffRow.class, "PERSON = ?", person.value()));
    }

    /**
     * Claims something that somebody is told once, before it is sent (rule C10). Of several who do so, on whatever node and
     * whenever, one is told that it is his.
     *
     * @param word what it is called, in at most 100 characters
     */
    public boolean claimOnce(PersonNumber person, String word, Instant now) {
        return once.findOrInsert(
                () -> ao.count(MailOnceRow.class, "PERSON = ? AND WORD = ?", person.value(), word) > 0
                        ? Optional.of(false)
                        : Optional.empty(),
                Map.of("PERSON", person.value(), "WORD", word, "AT", now.toEpochMilli()),
                made -> true);
    }

    /** Forgets what was told before that instant, which nobody can be told again. */
    public void forgetToldBefore(Instant instant) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(MailOnceRow.class, "AT < ?", instant.toEpochMilli()));
    }

    private boolean make(LocalDate day, PersonNumber person, Instant now, long mails) {
        return days.findOrInsert(
                () -> count(day, person) > 0 ? Optional.of(false) : Optional.empty(),
                Map.of(
                        "MAIL_DAY", day.toEpochDay(),
                        "PERSON", person.value(),
                        "AT", now.toEpochMilli(),
                        "MAILS", mails),
                made -> true);
    }

    private int count(LocalDate day, PersonNumber person) {
        return ao.count(MailDayRow.class, "MAIL_DAY = ? AND PERSON = ?", day.toEpochDay(), person.value());
    }
}
