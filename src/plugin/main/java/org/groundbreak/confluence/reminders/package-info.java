/**
 * What people are told of review rounds, quietly: who is asked hears of it at once, and everything else stands in the one
 * mail of the day. Nobody is told the same thing twice, and nothing of a page that he may not view.
 *
 * <ul>
 *   <li>C11: who is asked to review, or to approve, in a round is told at once, once for each time he is asked.
 *   <li>C12: who is waited for is reminded of a verdict once at half time, as the window is counted, and once when it ends
 *       before his next mail, and of anything else once; on his working days only, by the hours of the space in his own zone.
 *   <li>C13: the driver is told once who is missing when a window has ended, and everybody who took part once how a round
 *       ended, also when the next one has begun.
 *   <li>C14: what the server for mail refuses is not told: the claim is taken back and it is tried again, an invitation with
 *       each sweep, the rest with the next daily mail, for a week after it was recorded.
 *   <li>C15: what was recorded within a week is news, whenever it came about; what another log recorded, or came about before
 *       that log was taken in, is not. What waits for somebody is told of in any case.
 * </ul>
 */
package org.groundbreak.confluence.reminders;
