package org.groundbreak.reviews;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundbreak.events.EventBody;

/** Writes the kept form of a review's events. */
final class ReviewEventBody {

    private final ReviewEventType type;
    private final Map<String, String> data = new TreeMap<>();

    private ReviewEventBody(ReviewEventType type) {
        this.type = type;
    }

    static ReviewEventBody of(ReviewEventType type) {
        return new ReviewEventBody(type);
    }

    static ReviewEventBody ofRound(ReviewEventType type, int round) {
        return of(type).put(ReviewEventKeys.ROUND, round);
    }

    /** The names of constants, sorted, with commas between them. */
    static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** A value, as its {@code toString} writes it: an instant, a duration, a person, a number, a name. */
    ReviewEventBody put(String key, Object value) {
        data.put(key, value.toString());
        return this;
    }

    /** The same for what may be missing, and then is left out. */
    ReviewEventBody put(String key, Optional<?> value) {
        value.ifPresent(known -> put(key, known));
        return this;
    }

    EventBody build() {
        return new EventBody(type.type(), Optional.empty(), data);
    }
}
