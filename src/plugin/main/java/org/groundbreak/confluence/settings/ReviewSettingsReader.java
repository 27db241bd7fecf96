package org.groundbreak.confluence.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.groundbreak.calendar.WeekHours;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.RoundRules;

/** Makes the settings of rounds of what was said. What cannot be read, as of a later version, counts as not said. */
final class ReviewSettingsReader {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private static final Pattern HOURS = Pattern.compile("\\d{1,5}(\\.\\d{1,4})?");

    private final Function<Setting, Optional<String>> said;

    /** @param said what holds, of each setting */
    ReviewSettingsReader(Function<Setting, Optional<String>> said) {
        this.said = said;
    }

    ReviewSettings read(ZoneId zone) {
        return new ReviewSettings(
                window(), calendar(zone), rules(), said.apply(Setting.PROCESS_OWNER_GROUP), starters());
    }

    private WindowLength window() {
        Duration length = said.apply(Setting.WINDOW_HOURS)
                .flatMap(ReviewSettingsReader::window)
                .orElse(WindowLength.USUAL.length());
        return new WindowLength(length, yes(Setting.WINDOW_WORKING) ? WindowClock.WORKING : WindowClock.ELAPSED);
    }

    private WorkingCalendar calendar(ZoneId zone) {
        return new WorkingCalendar(
                zone,
                said.apply(Setting.WEEK_HOURS).flatMap(HoursText::read).orElse(WeekHours.OFFICE),
                said.apply(Setting.HOLIDAYS)
                        .flatMap(HolidayList::read)
                        .map(HolidayList::dates)
                        .orElse(Set.of()));
    }

    private RoundRules rules() {
        return new RoundRules(
                said.apply(Setting.REQUIRED_PERSPECTIVES)
                        .flatMap(ReviewSettingsReader::perspectives)
                        .orElse(Set.of()),
                said.apply(Setting.QUORUM).flatMap(ReviewSettingsReader::quorum).orElse(0),
                yes(Setting.KEEP_WINDOW_OPEN),
                yes(Setting.COMMENT_REQUIRED));
    }

    private Map<Lens, String> starters() {
        Map<Lens, String> starters = new EnumMap<>(Lens.class);
        for (Lens lens : Lens.values()) {
            said.apply(Setting.starter(lens)).ifPresent(text -> starters.put(lens, text));
        }
        return starters;
    }

    private boolean yes(Setting setting) {
        return said.apply(setting).map(Boolean::parseBoolean).orElse(false);
    }

    /** A length in hours, to the minute; empty when no window can have it. */
    static Optional<Duration> window(String hours) {
        if (!HOURS.matcher(hours).matches()) {
            return Optional.empty();
        }
        try {
            long minutes = new BigDecimal(hours)
                    .multiply(MINUTES_OF_AN_HOUR)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            return Optional.of(new WindowLength(Duration.ofMinutes(minutes), WindowClock.ELAPSED).length());
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Names of perspectives, separated by commas; empty when one is none. */
    static Optional<Set<Perspective>> perspectives(String names) {
        Set<Perspective> perspectives = EnumSet.noneOf(Perspective.class);
        try {
            for (String name : names.split(",", -1)) {
                perspectives.add(Perspective.valueOf(name.strip()));
            }
            return Optional.of(perspectives);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How many persons have to approve; empty when no round can ask for that many. */
    static Optional<Integer> quorum(String number) {
        try {
            return Optional.of(new RoundRules(Set.of(), Integer.parseInt(number), false, false).quorum());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
