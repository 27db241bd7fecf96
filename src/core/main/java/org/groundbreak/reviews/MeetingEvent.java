package org.groundbreak.reviews;

import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;

/** What can happen to the meeting of a round (rules R16 and R17). */
public sealed interface MeetingEvent extends ReviewEvent {

    /** The meeting was planned or moved. Its text is the place. */
    record MeetingPlanned(int round, Meeting.Slot slot) implements MeetingEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.MEETING_PLANNED, round)
                    .put(ReviewEventKeys.MEETING_AT, slot.at())
                    .put(ReviewEventKeys.LENGTH, slot.length())
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(
                    round,
                    latest -> latest.with(
                            latest.talk().with(latest.talk().meeting().planned(slot, sequence))));
        }
    }

    /** The meeting will not be. */
    record MeetingCancelled(int round) implements MeetingEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.MEETING_CANCELLED, round)
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(
                    round,
                    latest -> latest.with(
                            latest.talk().with(latest.talk().meeting().cancelled())));
        }
    }

    /** What came of an item of the agenda. Its text says so. */
    record ItemSettled(int round, AgendaItem item) implements MeetingEvent {
        @Override
        public EventBody body() {
            return ReviewEventBody.ofRound(ReviewEventType.ITEM_SETTLED, round)
                    .put(ReviewEventKeys.ITEM, item.id())
                    .build();
        }

        @Override
        public Review applyTo(Review review, long sequence, EventHeader header) {
            return review.changed(round, latest -> latest.with(latest.talk().settled(item, sequence)));
        }
    }
}
