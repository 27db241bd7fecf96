package org.groundbreak.confluence.trail;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.rest.FileBody;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.StoredTrail;
import org.groundbreak.store.TrailTable;
import org.groundbreak.trail.Trail;
import org.groundbreak.trail.TrailStream;
import org.groundbreak.words.Words;

/**
 * Takes the trail of a spec or of a decision out, for whoever may view its page: JSON, which can be taken in
 * again when it is of a spec, or CSV to look at (rule
 * H3). Texts that stand are in both, and so is the end of the chain.
 */
final class TrailExport {

    private final PageAccess access;
    private final TrailTable trails;
    private final PersonTable people;
    private final ConfluenceUsers users;
    private final Words words;
    private final Clock clock;

    TrailExport(
            PageAccess access, TrailTable trails, PersonTable people, ConfluenceUsers users, Words words, Clock clock) {
        this.access = access;
        this.trails = trails;
        this.people = people;
        this.users = users;
        this.words = words;
        this.clock = clock;
    }

    /** @param format {@code json}, also when null, or {@code csv}. Problems: 400, 401, 404 */
    FileBody of(TrailTopic topic, String format) {
        access.viewer();
        Page page = access.visible(topic.contentId());
        boolean csv = "csv".equals(format);
        if (!csv && format != null && !format.equals("json")) {
            throw Problem.badRequest("trail-format");
        }
        StoredTrail stored = trails.read(topic.stream());
        TrailCast cast = TrailCast.of(stored.events(), topic.personKeys(), people, users, words);
        String name = topic.fileName();
        if (csv) {
            return new FileBody(name + ".csv", "text/csv", new TrailCsv(words, topic, cast, stored).write());
        }
        TrailStream stream = new TrailStream(
                stored.stream(),
                topic.contentId(),
                Optional.ofNullable(page.getTitle()),
                stored.head(),
                stored.readable());
        Trail trail =
                new Trail(Trail.SCHEMA, clock.instant().truncatedTo(ChronoUnit.MILLIS), cast.known(), List.of(stream));
        return new FileBody(name + ".json", "application/json", new TrailJson().write(trail));
    }
}
