package org.groundbreak.reviews;

import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;

/** What can happen in the review of a spec. Who, when and at which page version stand in the header of its entry. */
public sealed interface ReviewEvent permits RoundEvent, VerdictEvent, QuestionEvent, MeetingEvent {

    /** The event as it is kept. */
    EventBody body();

    /**
     * The review after this event. Never throws: what makes no sense there changes nothing.
     *
     * @param sequence of the event
     */
    Review applyTo(Review review, long sequence, EventHeader header);
}
