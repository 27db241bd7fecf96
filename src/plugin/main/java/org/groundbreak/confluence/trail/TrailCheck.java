package org.groundbreak.confluence.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewTaking;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.trail.ChainBreak;
import org.groundbreak.trail.Trail;
import org.groundbreak.trail.TrailEvent;
import org.groundbreak.trail.TrailStream;

/** Whether a trail may be taken in: a whole one of one spec, that fits, and that speaks of the past (rule H4). */
final class TrailCheck {

    /** Key of the data of the first event that holds the page. */
    static final String CONTENT = "content";

    private static final int MOST_EVENTS = 5_000;
    private static final int MOST_PERSONS = 1_000;

    private final SpecEventCodec codec = new SpecEventCodec();
    private final Clock clock;

    TrailCheck(Clock clock) {
        this.clock = clock;
    }

    /** The stream of a file, which holds one. @throws Problem 400 with the sequence of the first event that is in the way */
    TrailStream theOne(Trail trail) {
        if (trail.streams().size() != 1) {
            throw Problem.badRequest("trail-unreadable");
        }
        TrailStream stream = trail.streams().get(0);
        if (stream.events().isEmpty() || stream.events().size() > MOST_EVENTS) {
            throw Problem.badRequest("trail-length", Integer.toString(MOST_EVENTS));
        }
        Optional<ChainBreak> broken = stream.verify();
        if (broken.isPresent()) {
            throw Problem.badRequest("trail-broken", Long.toString(broken.get().sequence()));
        }
        stream.foreignTexts().stream().findFirst().ifPresent(sequence -> {
            throw Problem.badRequest("trail-text", Long.toString(sequence));
        });
        lookAtEvents(stream);
        return stream;
    }

    /** Everybody whom the events name; a thousand at most, as each of them may become a row. */
    Set<PersonNumber> persons(TrailStream stream) {
        Set<PersonNumber> persons = new LinkedHashSet<>();
        events(stream).forEach(event -> persons.addAll(TrailCast.persons(event, SpecEventCodec.personKeys())));
        persons.addAll(reviewOf(stream).persons());
        if (persons.size() > MOST_PERSONS) {
            throw Problem.badRequest("trail-persons", Integer.toString(MOST_PERSONS));
        }
        return persons;
    }

    /** What its review speaks of by numbers of there. */
    ReviewTaking reviewOf(TrailStream stream) {
        return ReviewTaking.of(events(stream).stream().map(RecordedEvent::body).toList());
    }

    private void lookAtEvents(TrailStream stream) {
        Instant last = Instant.EPOCH;
        for (RecordedEvent event : events(stream)) {
            SpecEvent decoded = codec.decode(event.body());
            boolean first = event.sequence() == 1;
            if (decoded instanceof SpecEvent.Unreadable || first != decoded instanceof SpecEvent.Registered) {
                throw Problem.badRequest("trail-event", Long.toString(event.sequence()));
            }
            if (decoded instanceof SpecEvent.Registered registered && registered.contentId() != stream.contentId()) {
                throw Problem.badRequest("trail-event", Long.toString(event.sequence()));
            }
            Instant at = event.header().at();
            if (at.isBefore(last) || at.isAfter(clock.instant())) {
                throw Problem.badRequest("trail-instant", Long.toString(event.sequence()));
            }
            last = at;
        }
    }

    private static List<RecordedEvent> events(TrailStream stream) {
        return stream.events().stream()
                .map(TrailEvent::chained)
                .map(chained -> chained.event())
                .toList();
    }
}
