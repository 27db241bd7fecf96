package org.groundbreak.calendar;

import java.time.Duration;
import java.time.Instant;

/** How the length of a window is counted. The constants' names stand in events and are fixed for ever. */
public enum WindowClock {
    /** Rule K1. */
    ELAPSED,
    /** Rule K2. */
    WORKING;

    /**
     * By when half of the time between two instants has passed, as this clock counts it (rule K5). Where nobody works in
     * between, as after a change of the calendar, elapsed time is halved.
     *
     * @param end not before the start
     * @param calendar counts for working time alone
     */
    public Instant middle(Instant start, Instant end, WorkingCalendar calendar) {
        Duration work = this == WORKING ? calendar.between(start, end) : Duration.ZERO;
        return work.isZero()
                ? start.plus(Duration.between(start, end).dividedBy(2))
                : calendar.after(start, work.dividedBy(2));
    }
}
