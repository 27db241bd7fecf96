package org.groundbreak.calendar;

/** How the length of a window is counted. The constants' names stand in events and are fixed for ever. */
public enum WindowClock {
    /** Rule K1. */
    ELAPSED,
    /** Rule K2. */
    WORKING
}
