package org.groundbreak.reviews;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventType;

/** The events of a review, by the names under which they are kept. No name here may ever change or be used again. */
public enum ReviewEventType {
    ROUND_STARTED(ReviewEventReader::roundStarted),
    ROUND_PLANNED(ReviewEventReader::roundPlanned),
    REVIEWER_NAMED(ReviewEventReader::reviewerNamed),
    REVIEW_TAKEN_ON(ReviewEventReader::reviewTakenOn),
    WINDOW_EXTENDED(ReviewEventReader::windowExtended),
    WINDOW_ENDED(ReviewEventReader::windowEnded),
    ROUND_CLOSED(ReviewEventReader::roundClosed),
    ROUND_CALLED_OFF(ReviewEventReader::roundCalledOff),
    VERDICT_GIVEN(ReviewEventReader::verdictGiven),
    VERDICT_WITHDRAWN(ReviewEventReader::verdictWithdrawn),
    QUESTION_ASKED(ReviewEventReader::questionAsked),
    QUESTION_MOVED(ReviewEventReader::questionMoved),
    MEETING_PLANNED(ReviewEventReader::meetingPlanned),
    MEETING_CANCELLED(ReviewEventReader::meetingCancelled),
    ITEM_SETTLED(ReviewEventReader::itemSettled);

    private final EventType type;
    private final Function<ReviewEventReader, ReviewEvent> reading;

    ReviewEventType(Function<ReviewEventReader, ReviewEvent> reading) {
        this.type = new EventType(name());
        this.reading = reading;
    }

    /** The name as the log knows it. */
    public EventType type() {
        return type;
    }

    /** Reads an event; empty when it is none of a review's, or something it needs is missing or makes no sense. */
    public static Optional<ReviewEvent> read(EventBody body) {
        try {
            return Optional.of(valueOf(body.type().name()).reading.apply(new ReviewEventReader(body)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
