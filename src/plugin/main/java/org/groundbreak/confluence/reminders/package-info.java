/**
 * What people are told of review rounds, quietly: who is asked hears of it at once, and everything else stands in the one
 * mail of the day. Nobody is told the same thing twice, and nothing of a page that he may not view.
 *
 * <ul>
 *   <li>C11: who is asked to review, or to approve, in a round is told at once, once for each time he is asked; what is
 *       older than three days is told no more.
 *   <li>C12: who is waited for is reminded of a verdict once at half time and once when the window ends before his next
 *       mail, and of anything else once; on his working days only, by the hours of the space in his own zone.
 *   <li>C13: the driver is told once who is missing when a window has ended, and everybody who took part once how a round
 *       ended.
 * </ul>
 */
package org.groundbreak.confluence.reminders;
