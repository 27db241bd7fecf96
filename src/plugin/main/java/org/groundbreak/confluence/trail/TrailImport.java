package org.groundbreak.confluence.trail;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.store.PersonTable;
import org.groundbreak.trail.Trail;
import org.groundbreak.trail.TrailStream;
import org.groundbreak.trail.TrailTaking;

/**
 * Takes a trail into a page without events, for an administrator (rule H4). Everything is looked at first, then all events
 * are appended at once, each marked with who took it in and when; of what they name by an address of there nothing is
 * taken for something here (rule H7).
 */
final class TrailImport {

    private final PageAccess access;
    private final EventLog events;
    private final PersonTable people;
    private final TrailPersonFinder persons;
    private final TrailCheck check;
    private final TrailJsonReader reader = new TrailJsonReader();
    private final Projector projector;
    private final Clock clock;

    /** @param projector has what is worked out from the events of a page worked out */
    TrailImport(
            PageAccess access,
            EventLog events,
            PersonTable people,
            TrailPersonFinder persons,
            Projector projector,
            Clock clock) {
        this.access = access;
        this.events = events;
        this.people = people;
        this.persons = persons;
        this.check = new TrailCheck(clock);
        this.projector = projector;
        this.clock = clock;
    }

    /**
     * Takes it in.
     *
     * @param file what {@link TrailJson} wrote; read once everything else has been asked
     * @return how many events there are now. Problems: 400, 401, 404, 405, 409
     */
    TrailTaken take(long contentId, Supplier<String> file) {
        UserKey administrator = access.viewer();
        Page page = access.forCommand(contentId);
        StreamId here = SpecLog.idOf(page.getId());
        if (!events.read(here).isEmpty()) {
            throw Problem.conflict("trail-not-empty");
        }
        Trail trail = reader.read(file.get());
        TrailStream stream = check.theOne(trail);
        Map<PersonNumber, PersonNumber> numbers = persons.here(trail.persons(), check.persons(stream));
        TrailTaking taking = new TrailTaking(
                people.numberOf(administrator),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                numbers,
                SpecEventCodec.personKeys(),
                changes(stream, page, numbers));
        List<NewEvent> taken = taking.events(stream);
        try {
            events.append(here, 0, taken);
        } catch (SequenceTakenException e) {
            throw Problem.conflict("trail-not-empty");
        }
        projector.project(page.getId());
        return new TrailTaken(taken.size());
    }

    private Map<String, Map<String, String>> changes(
            TrailStream stream, Page page, Map<PersonNumber, PersonNumber> numbers) {
        Map<String, Map<String, String>> changes =
                new TreeMap<>(check.reviewOf(stream).changes(numbers::get));
        changes.put(TrailCheck.CONTENT, Map.of(Long.toString(stream.contentId()), Long.toString(page.getId())));
        return changes;
    }

    /** Has what is worked out from the events of a page worked out. */
    @FunctionalInterface
    interface Projector {
        void project(long contentId);
    }
}
