package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/** Who got his mail of which day, and who wants none. Writes open transactions of their own. */
public final class MailTable {

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
     *
     * @param day as it is where he is
     */
    public boolean claim(LocalDate day, PersonNumber person, Instant now) {
        return days.findOrInsert(
                () -> count(day, person) > 0 ? Optional.of(false) : Optional.empty(),
                Map.of("MAIL_DAY", day.toEpochDay(), "PERSON", person.value(), "AT", now.toEpochMilli()),
                made -> true);
    }

    /** Takes a claim back of which it is sure that nothing was sent (rule C14). */
    public void release(LocalDate day, PersonNumber person) {
        ao.executeInTransaction(() ->
                ao.deleteWithSQL(MailDayRow.class, "MAIL_DAY = ? AND PERSON = ?", day.toEpochDay(), person.value()));
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

    /** Takes a claim back of which it is sure that nothing was sent (rule C14). */
    public void releaseOnce(PersonNumber person, String word) {
        ao.executeInTransaction(
                () -> ao.deleteWithSQL(MailOnceRow.class, "PERSON = ? AND WORD = ?", person.value(), word));
    }

    /** Forgets what was told before that instant, which nobody can be told again. */
    public void forgetToldBefore(Instant instant) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(MailOnceRow.class, "AT < ?", instant.toEpochMilli()));
    }

    private int count(LocalDate day, PersonNumber person) {
        return ao.count(MailDayRow.class, "MAIL_DAY = ? AND PERSON = ?", day.toEpochDay(), person.value());
    }
}
