package org.groundbreak.confluence.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.StoredEvent;
import org.groundbreak.store.TrailTable;
import org.groundbreak.words.Words;

/**
 * The history of a spec or of a decision for whoever may view its page, part by part (rule H6). Three SELECTs for each
 * part, however long the history is; of a decision they read all of it, since what an event has changed follows from it.
 */
final class TrailHistory {

    private static final int PART = 50;
    private static final Pattern CURSOR = Pattern.compile("[1-9][0-9]{0,17}");

    private final PageAccess access;
    private final TrailTable trails;
    private final PersonTable people;
    private final ConfluenceUsers users;
    private final Words words;

    TrailHistory(PageAccess access, TrailTable trails, PersonTable people, ConfluenceUsers users, Words words) {
        this.access = access;
        this.trails = trails;
        this.people = people;
        this.users = users;
        this.words = words;
    }

    /**
     * A part.
     *
     * @param cursor what an earlier part said of the next; null for the newest events
     * @throws Problem 400, 401, 404
     */
    TrailPart part(TrailTopic topic, String cursor) {
        access.viewer();
        access.visible(topic.contentId());
        List<StoredEvent> whole =
                topic.decision().isPresent() ? trails.read(topic.stream()).events() : List.of();
        List<StoredEvent> found = topic.decision().isPresent()
                ? newest(whole, before(cursor))
                : trails.before(topic.stream(), before(cursor), PART + 1);
        List<StoredEvent> shown = found.subList(0, Math.min(PART, found.size()));
        TrailCast cast = TrailCast.of(shown, topic.personKeys(), people, users, words);
        TrailEntryMaker entries = new TrailEntryMaker(words, topic, cast, whole);
        return new TrailPart(
                shown.stream().map(entries::of).toList(),
                found.size() > PART ? Long.toString(shown.get(PART - 1).sequence()) : null);
    }

    private static List<StoredEvent> newest(List<StoredEvent> whole, long before) {
        return whole.stream()
                .filter(event -> event.sequence() < before)
                .sorted(Comparator.comparing(StoredEvent::sequence).reversed())
                .limit(PART + 1L)
                .toList();
    }

    private static long before(String cursor) {
        return Optional.ofNullable(cursor)
                .map(text -> {
                    if (!CURSOR.matcher(text).matches()) {
                        throw Problem.badRequest("bad-cursor");
                    }
                    return Long.parseLong(text);
                })
                .orElse(Long.MAX_VALUE);
    }
}
