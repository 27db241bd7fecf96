/**
 * The decision meeting of a round: planned, sent to calendars, talked about item by item, and its outcome made an ADR.
 *
 * <ul>
 *   <li>M1: a meeting has one UID through every move, made of its spec and its round; its SEQUENCE is how often it was
 *       planned, moved or cancelled before, and so only rises.
 *   <li>M2: driver, approver and reviewers are invited at once, each by a mail of his own that is a calendar's message and
 *       nothing else. Only who may view the page at that moment is invited; who was and may no longer is told that it is
 *       cancelled, without a word of the page and with nothing that he was not told before: the time and the driver are those
 *       of his last invitation.
 *   <li>M3: whoever no longer takes part, since he was replaced or somebody else is approver, gets a cancellation.
 *   <li>M4: each message goes to each of them once, on however many nodes, and whatever is stopped in between: it is claimed
 *       before it is sent. What is claimed by a node that stops is lost, and the next change tells of it.
 *   <li>M5: a line of a calendar's message has 75 octets at most and is never cut inside a character or an escape.
 *   <li>M6: the outcome of a round has one ADR.
 *   <li>M7: a cancellation that could not be sent is sent later, also when the next round has begun by then, until the
 *       meeting would have been over.
 * </ul>
 *
 * <p>Entry: {@link MeetingsFeature}. The REST stands in {@code confluence.panel} ({@code MeetingResource}), the scripts are
 * {@code js/meetings}.
 */
package org.groundbreak.confluence.meetings;
