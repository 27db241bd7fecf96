package org.groundbreak.reviews;

import java.util.Map;

/**
 * The meeting and what came of it (rules R16 and R17).
 *
 * @param meeting when it is
 * @param items those that were settled
 */
public record MeetingTalk(Meeting meeting, SettledAgenda items) {

    /** Nothing planned and nothing said. */
    public static final MeetingTalk NONE = new MeetingTalk(Meeting.NONE, SettledAgenda.NONE);

    /**
     * For each item that was settled the sequence of the event to which the words belong, in the order in which they were
     * settled first; unmodifiable. Made anew for each call.
     */
    public Map<AgendaItem, Long> settled() {
        return items.all();
    }

    MeetingTalk with(Meeting changed) {
        return new MeetingTalk(changed, items);
    }

    MeetingTalk settled(AgendaItem item, long sequence) {
        return new MeetingTalk(meeting, items.with(item, sequence));
    }
}
