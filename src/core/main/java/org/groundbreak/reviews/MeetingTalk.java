package org.groundbreak.reviews;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The meeting and what came of it (rules R16 and R17).
 *
 * @param meeting when it is
 * @param settled for each item that was settled the sequence of the event to which the words belong; unmodifiable
 */
public record MeetingTalk(Meeting meeting, Map<AgendaItem, Long> settled) {

    /** Nothing planned and nothing said. */
    public static final MeetingTalk NONE = new MeetingTalk(Meeting.NONE, Map.of());

    public MeetingTalk {
        settled = Collections.unmodifiableMap(new LinkedHashMap<>(settled));
    }

    MeetingTalk with(Meeting changed) {
        return new MeetingTalk(changed, settled);
    }

    MeetingTalk settled(AgendaItem item, long sequence) {
        Map<AgendaItem, Long> more = new LinkedHashMap<>(settled);
        more.put(item, sequence);
        return new MeetingTalk(meeting, more);
    }
}
