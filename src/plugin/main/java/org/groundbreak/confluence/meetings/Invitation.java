package org.groundbreak.confluence.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.reviews.Meeting;

/**
 * What one message of a calendar says of a meeting.
 *
 * @param method what it asks for
 * @param uid of the meeting, the same through every move (rule M1)
 * @param sequence which rises with each of them (rule M1)
 * @param stamp when this message was made; of two with one sequence the later one holds
 * @param slot when the meeting is, or would have been
 * @param summary one line
 * @param description several lines, ended by line feeds
 * @param place where; empty where nobody said
 * @param address of the panel; empty for who may not view the page
 * @param organizer the driver
 * @param chair whether the organizer takes part himself; else he only invites
 * @param attendees who else is invited, each with an address
 */
record Invitation(
        CalendarMethod method,
        String uid,
        int sequence,
        Instant stamp,
        Meeting.Slot slot,
        String summary,
        String description,
        Optional<String> place,
        Optional<String> address,
        Party organizer,
        boolean chair,
        List<Party> attendees) {

    Invitation {
        attendees = List.copyOf(attendees);
    }
}
