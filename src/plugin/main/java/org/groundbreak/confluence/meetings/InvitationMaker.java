package org.groundbreak.confluence.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.words.Words;

/** Says what a message of a calendar says, in the language of whoever gets it. */
final class InvitationMaker {

    private static final String PAGE = "/pages/viewpage.action?pageId=";
    private static final String PANEL = "#groundbreak-spec-panel";

    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product, without a slash at its end */
    InvitationMaker(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * The message.
     *
     * @param title of the page; empty for who may not view it, and then nothing is said of it (rule M2)
     * @param place where; empty where nobody said
     * @param guests who takes part
     * @param now when it is made
     */
    Invitation make(
            MeetingState meeting,
            CalendarMethod method,
            Words his,
            Optional<String> title,
            Optional<String> place,
            Guests guests,
            Instant now) {
        Optional<String> address = title.map(known -> baseUrl.get() + PAGE + meeting.contentId() + PANEL);
        return new Invitation(
                method,
                meeting.uid(),
                meeting.calendarSequence(),
                now,
                meeting.slot(),
                title.map(known -> his.text("meeting.calendar.title", OneLine.of(known)))
                        .orElseGet(() -> his.text("meeting.calendar.untitled")),
                description(meeting, method, his, title, address),
                title.isPresent() ? place : Optional.empty(),
                address,
                guests.organizer(),
                title.isPresent() && guests.organizerComes(),
                title.isPresent() ? guests.others() : List.of());
    }

    private static String description(
            MeetingState meeting, CalendarMethod method, Words his, Optional<String> title, Optional<String> address) {
        if (title.isEmpty()) {
            return his.text("meeting.calendar.no-longer");
        }
        String key = method == CalendarMethod.CANCEL ? "meeting.calendar.cancelled" : "meeting.calendar.text";
        return his.text(key, OneLine.of(title.get()), Integer.toString(meeting.round())) + "\n" + address.orElse("");
    }
}
