/**
 * When people work, and how long a window of time is by that. Knows no host; zones and instants are passed in.
 *
 * <ul>
 *   <li>K1: elapsed time is what a stopwatch shows: it knows no zone, no night and no change of the clocks.
 *   <li>K2: working time is every instant whose local date is no holiday and whose local time lies within the hours of
 *       its weekday. It is worked out by the rules of a zone, never by an offset: an hour that the clocks repeat counts
 *       twice, one that they skip does not count.
 *   <li>K3: a calendar of 0 to 24 o'clock on seven days without holidays says the same as elapsed time.
 *   <li>K4: a window ends at the first instant by which all of it has passed: at the evening of the last day, not on the
 *       morning after.
 *   <li>K5: half of a window has passed when half of it has passed as it is counted itself, in elapsed or in working time.
 * </ul>
 */
package org.groundbreak.calendar;
