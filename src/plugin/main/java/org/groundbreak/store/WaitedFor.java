package org.groundbreak.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Matter;

/**
 * What one spec waits for one person to do.
 *
 * @param contentId of its page
 * @param person who
 * @param matters what for, and how many of each
 * @param endsAt the end of the window of the open round; empty without one
 */
public record WaitedFor(long contentId, PersonNumber person, Map<Matter, Integer> matters, Optional<Instant> endsAt) {

    static WaitedFor of(WaitedForRow row) {
        return new WaitedFor(
                row.getContentId(),
                new PersonNumber(row.getPerson()),
                matters(row.getMatters()),
                RoundEntry.instant(row.getEndsAt()));
    }

    Map<String, Object> columns(StreamId stream) {
        Map<String, Object> row = new HashMap<>();
        row.put("STREAM", stream.value());
        row.put("CONTENT_ID", contentId);
        row.put("PERSON", person.value());
        row.put("MATTERS", text(matters));
        row.put("ENDS_AT", RoundTable.millis(endsAt));
        return row;
    }

    private static String text(Map<Matter, Integer> matters) {
        return matters.entrySet().stream()
                .map(matter -> matter.getKey().name() + "=" + matter.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<Matter, Integer> matters(String text) {
        Map<Matter, Integer> matters = new EnumMap<>(Matter.class);
        for (String one : text.split(" ")) {
            int equals = one.indexOf('=');
            matters.put(Matter.valueOf(one.substring(0, equals)), Integer.parseInt(one.substring(equals + 1)));
        }
        return matters;
    }
}
