package org.groundbreak.calendar;

/**
 * A part of a day, by the clock on the wall.
 *
 * @param fromMinute the minute of the day with which it begins, 0 to 1439
 * @param toMinute the minute of the day before which it ends, at most 1440, which is midnight
 */
public record DaySpan(int fromMinute, int toMinute) implements Comparable<DaySpan> {

    /** How many minutes a day has by the clock on the wall. */
    public static final int MINUTES_OF_A_DAY = 1440;

    /** From midnight to midnight. */
    public static final DaySpan WHOLE = new DaySpan(0, MINUTES_OF_A_DAY);

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** @throws IllegalArgumentException when it is empty or not within one day */
    public DaySpan {
        if (fromMinute < 0 || toMinute > MINUTES_OF_A_DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("Not a part of a day: " + fromMinute + " to " + toMinute);
        }
    }

    /** From one full hour to another. */
    public static DaySpan hours(int from, int to) {
        return new DaySpan(from * MINUTES_OF_AN_HOUR, to * MINUTES_OF_AN_HOUR);
    }

    @Override
    public int compareTo(DaySpan other) {
        return Integer.compare(fromMinute, other.fromMinute);
    }
}
