package org.groundbreak.confluence.settings;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.groundbreak.host.rest.Problem;

/** The dates of an entry of a calendar that is made of whole days. No zone counts: a date is a date. */
final class EventDays {

    private final LocalDate first;
    private final LocalDate last;
    private final int most;
    private final DayBudget budget;

    /**
     * @param first which dates count, and the last of them
     * @param most after how many dates of one entry nobody looks for more
     * @param budget of the file to which the entries belong
     */
    EventDays(LocalDate first, LocalDate last, int most, DayBudget budget) {
        this.first = first;
        this.last = last;
        this.most = most;
        this.budget = budget;
    }

    /**
     * Its dates by rising date; none when it is not made of whole days, was cancelled, or all are out of bounds.
     *
     * @throws Problem 400 {@code holidays-too-heavy} when the budget is used up
     */
    List<LocalDate> of(VEvent event) {
        try {
            return dates(event);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            // A 31st of February, a rule that is not understood or makes no sense: libraries differ in what they throw,
            // and the file has others.
            return List.of();
        }
    }

    private List<LocalDate> dates(VEvent event) {
        LocalDate start = date(event.getDateStart());
        if (start == null || isCancelled(event)) {
            return List.of();
        }
        List<LocalDate> dates = new ArrayList<>();
        long length = length(event, start);
        LocalDate day = first;
        // By rising date, so that what overlaps is gone through once.
        for (LocalDate begin : beginnings(event, start, length)) {
            LocalDate end = begin.plusDays(length);
            day = begin.isBefore(day) ? day : begin;
            for (; day.isBefore(end) && !day.isAfter(last); day = day.plusDays(1)) {
                budget.spend(1);
                dates.add(day);
            }
            if (dates.size() > most) {
                break;
            }
        }
        return dates;
    }

    private static boolean isCancelled(VEvent event) {
        Status status = event.getStatus();
        return status != null && status.isCancelled();
    }

    /** Days, at least one. What ends says on which day it is over. */
    private long length(VEvent event, LocalDate start) {
        LocalDate end = date(event.getDateEnd());
        long days = 1;
        if (end != null) {
            days = end.toEpochDay() - start.toEpochDay();
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            days = Duration.ofMillis(event.getDuration().getValue().toMillis()).toDays();
        }
        return Math.max(1, Math.min(days, last.toEpochDay() - first.toEpochDay() + 1));
    }

    /** The dates on which it begins, by rising date, as far as one of its days can count. */
    private Set<LocalDate> beginnings(VEvent event, LocalDate start, long length) {
        Set<LocalDate> beginnings = new TreeSet<>(List.of(start));
        RecurrenceRule rule = event.getRecurrenceRule();
        if (rule != null && rule.getValue() != null) {
            beginnings.addAll(new RepeatedDays(last, budget)
                    .of(rule.getValue(), start, first.minusDays(length))
                    .orElseThrow(() -> new IllegalArgumentException("A rule that is not understood")));
        }
        for (RecurrenceDates more : event.getRecurrenceDates()) {
            more.getDates().forEach(value -> beginnings.add(date(value)));
        }
        for (ExceptionDates exceptions : event.getExceptionDates()) {
            exceptions.getValues().forEach(value -> beginnings.remove(date(value)));
        }
        return beginnings;
    }

    /** Null when there is none, or it has a time of day. */
    private static LocalDate date(DateOrDateTimeProperty property) {
        return property == null
                        || property.getValue() == null
                        || property.getValue().hasTime()
                ? null
                : date(property.getValue());
    }

    /** As it was written, whatever the zone of this machine. */
    static LocalDate date(ICalDate value) {
        DateTimeComponents written = value.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }
}
