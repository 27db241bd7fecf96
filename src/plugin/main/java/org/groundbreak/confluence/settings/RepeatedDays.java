package org.groundbreak.confluence.settings;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates of a rule by which a day comes again: every so many years on days of months, or on weekdays of them, every so
 * many days, or weeks. It is worked out here since the library goes by the zone of the machine and loses rules that are
 * a century old. Other rules are not understood.
 */
final class RepeatedDays {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int MONTHS = 12;

    private static final int WEEKS_OF_A_MONTH = 5;

    private final LocalDate last;
    private final DayBudget budget;

    /**
     * @param last no later date is looked for
     * @param budget of the file to which the rules belong
     */
    RepeatedDays(LocalDate last, DayBudget budget) {
        this.last = last;
        this.budget = budget;
    }

    /**
     * The dates after the first one, by rising date.
     *
     * @param first the date with which it begins, which counts as one of them
     * @param from dates before that one may be left out, but count
     * @return empty when the rule is not understood
     * @throws org.groundbreak.host.rest.Problem 400 {@code holidays-too-heavy} when the budget is used up
     */
    Optional<List<LocalDate>> of(Recurrence rule, LocalDate first, LocalDate from) {
        int every = rule.getInterval() == null ? 1 : rule.getInterval();
        if (every < 1 || isStrange(rule)) {
            return Optional.empty();
        }
        if (rule.getFrequency() == Frequency.YEARLY) {
            return Optional.of(limited(rule, yearly(rule, first, from, every)));
        }
        if (!rule.getByDay().isEmpty()
                || !rule.getByMonth().isEmpty()
                || !rule.getByMonthDay().isEmpty()) {
            return Optional.empty();
        }
        if (rule.getFrequency() == Frequency.DAILY) {
            return Optional.of(stepped(rule, first, from, every));
        }
        return rule.getFrequency() == Frequency.WEEKLY
                ? Optional.of(stepped(rule, first, from, (long) every * DAYS_OF_A_WEEK))
                : Optional.empty();
    }

    private static boolean isStrange(Recurrence rule) {
        return Stream.of(
                                rule.getByHour(),
                                rule.getByMinute(),
                                rule.getBySecond(),
                                rule.getBySetPos(),
                                rule.getByWeekNo(),
                                rule.getByYearDay())
                        .anyMatch(parts -> !parts.isEmpty())
                // What nobody writes by hand would be work without end: each of these is looked at in each month.
                || rule.getByMonth().size() > MONTHS
                || rule.getByMonthDay().size() > 2 * DAYS_OF_A_MONTH
                || rule.getByDay().size() > 2 * DAYS_OF_A_WEEK;
    }

    private List<LocalDate> yearly(Recurrence rule, LocalDate first, LocalDate from, int every) {
        List<LocalDate> dates = new ArrayList<>();
        long before = rule.getCount() == null ? Math.max(0, (from.getYear() - first.getYear()) / every) : 0;
        long work = work(rule);
        for (long year = first.getYear() + before * every; year <= last.getYear(); year += every) {
            budget.spend(work);
            days(rule, first, (int) year).stream()
                    .filter(day -> day.isAfter(first))
                    .forEach(dates::add);
        }
        return dates;
    }

    /** How many days are looked at for one year, at most. */
    private static long work(Recurrence rule) {
        boolean plain = rule.getByMonth().isEmpty()
                && rule.getByDay().isEmpty()
                && rule.getByMonthDay().isEmpty();
        long months = plain
                ? 1
                : rule.getByMonth().isEmpty() ? MONTHS : rule.getByMonth().size();
        return months
                * (1L
                        + rule.getByMonthDay().size()
                        + (long) WEEKS_OF_A_MONTH * rule.getByDay().size());
    }

    private static Collection<LocalDate> days(Recurrence rule, LocalDate first, int year) {
        if (rule.getByMonth().isEmpty()
                && !rule.getByDay().isEmpty()
                && rule.getByMonthDay().isEmpty()) {
            LocalDate begin = LocalDate.of(year, 1, 1);
            return weekdays(rule.getByDay(), begin, begin.with(TemporalAdjusters.lastDayOfYear()));
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        months(rule, first).forEach(month -> days.addAll(days(rule, first, YearMonth.of(year, month))));
        return days;
    }

    private static IntStream months(Recurrence rule, LocalDate first) {
        if (rule.getByMonth().isEmpty()) {
            return rule.getByMonthDay().isEmpty() ? IntStream.of(first.getMonthValue()) : IntStream.rangeClosed(1, 12);
        }
        return rule.getByMonth().stream()
                .mapToInt(Integer::intValue)
                .distinct()
                .filter(month -> month >= 1 && month <= MONTHS);
    }

    private static Collection<LocalDate> days(Recurrence rule, LocalDate first, YearMonth month) {
        TreeSet<LocalDate> days = new TreeSet<>();
        if (!rule.getByDay().isEmpty()) {
            days.addAll(weekdays(rule.getByDay(), month.atDay(1), month.atEndOfMonth()));
        }
        List<Integer> numbers = rule.getByMonthDay().isEmpty() ? List.of(first.getDayOfMonth()) : rule.getByMonthDay();
        if (rule.getByDay().isEmpty() || !rule.getByMonthDay().isEmpty()) {
            TreeSet<LocalDate> numbered = new TreeSet<>();
            for (int number : numbers) {
                int day = number > 0 ? number : month.lengthOfMonth() + 1 + number;
                if (month.isValidDay(day)) {
                    numbered.add(month.atDay(day));
                }
            }
            if (rule.getByDay().isEmpty()) {
                return numbered;
            }
            days.retainAll(numbered);
        }
        return days;
    }

    /** The weekdays of a stretch of days: all of one kind, or the n-th from its beginning or its end. */
    private static Collection<LocalDate> weekdays(List<ByDay> meant, LocalDate begin, LocalDate end) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ByDay by : meant) {
            DayOfWeek weekday = DayOfWeek.valueOf(by.getDay().name());
            LocalDate one = begin.with(TemporalAdjusters.nextOrSame(weekday));
            List<LocalDate> all = one.datesUntil(end.plusDays(1), Period.ofDays(DAYS_OF_A_WEEK))
                    .toList();
            if (by.getNum() == null || by.getNum() == 0) {
                days.addAll(all);
            } else {
                int at = by.getNum() > 0 ? by.getNum() - 1 : all.size() + by.getNum();
                if (at >= 0 && at < all.size()) {
                    days.add(all.get(at));
                }
            }
        }
        return days;
    }

    private List<LocalDate> stepped(Recurrence rule, LocalDate first, LocalDate from, long step) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate until = until(rule);
        long most = rule.getCount() == null ? Long.MAX_VALUE : rule.getCount();
        long number = Math.max(1, (from.toEpochDay() - first.toEpochDay()) / step);
        LocalDate day = first.plusDays(number * step);
        for (; number < most && !day.isAfter(until); number++) {
            budget.spend(1);
            dates.add(day);
            day = day.plusDays(step);
        }
        return dates;
    }

    /** As many as the rule wants; the first date is one of them. */
    private List<LocalDate> limited(Recurrence rule, List<LocalDate> dates) {
        LocalDate until = until(rule);
        return dates.stream()
                .limit(rule.getCount() == null ? dates.size() : Math.max(0, rule.getCount() - 1))
                .filter(day -> !day.isAfter(until))
                .toList();
    }

    private LocalDate until(Recurrence rule) {
        ICalDate until = rule.getUntil();
        LocalDate day = until == null ? last : EventDays.date(until);
        return day.isAfter(last) ? last : day;
    }
}
