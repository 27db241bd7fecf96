package org.groundbreak.specs;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventCodec;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewEventType;

/** The events of a spec, to and from their kept form. */
public final class SpecEventCodec implements EventCodec<SpecEvent> {

    private static final Set<String> PERSON_KEYS = Stream.concat(
                    ReviewEventType.personKeys().stream(), Stream.of(SpecEventKeys.DRIVER, SpecEventKeys.APPROVER))
            .collect(Collectors.toUnmodifiableSet());

    /** The keys of the events' data that hold a person. */
    public static Set<String> personKeys() {
        return PERSON_KEYS;
    }

    /** Everybody an event speaks of, beside whoever acted; nobody for one that cannot be read. */
    public static Set<PersonNumber> personsOf(SpecEvent event) {
        if (event instanceof SpecEvent.Unreadable) {
            return Set.of();
        }
        Map<String, String> data = event.body().data();
        return PERSON_KEYS.stream()
                .flatMap(key -> Optional.ofNullable(data.get(key)).stream())
                .map(PersonNumber::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public EventBody encode(SpecEvent event) {
        return event.body();
    }

    /** The event; an {@link SpecEvent.Unreadable} where type, constants or data are not of this version (rule S12). */
    @Override
    public SpecEvent decode(EventBody body) {
        Optional<SpecEvent> inReview = ReviewEventType.read(body).map(SpecEvent.InReview::new);
        if (inReview.isPresent()) {
            return inReview.get();
        }
        try {
            return SpecEventType.valueOf(body.type().name()).read(body);
        } catch (IllegalArgumentException e) {
            return new SpecEvent.Unreadable(body.type());
        }
    }
}
