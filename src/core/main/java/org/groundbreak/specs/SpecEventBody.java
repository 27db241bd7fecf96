package org.groundbreak.specs;

import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.EventBody;

/** Kept forms that several events of a spec have in common. */
final class SpecEventBody {

    private SpecEventBody() {}

    static EventBody plain(SpecEventType type, Map<String, String> data) {
        return new EventBody(type.type(), Optional.empty(), data);
    }

    static EventBody ofRound(SpecEventType type, int round) {
        return plain(type, Map.of(SpecEventKeys.ROUND, Integer.toString(round)));
    }

    static EventBody ofEpic(SpecEventType type, EpicRef epic) {
        return plain(
                type,
                Map.of(
                        SpecEventKeys.APPLICATION,
                        epic.applicationId(),
                        SpecEventKeys.ISSUE,
                        Long.toString(epic.issueId())));
    }
}
