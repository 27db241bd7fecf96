package org.groundbreak.trail;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundbreak.people.PersonNumber;

/**
 * What is taken out of one instance (rule H3).
 *
 * @param schema number of this form; readers refuse a higher one than {@link #SCHEMA}
 * @param takenOutAt when
 * @param persons everybody who is known, by the number in the events; somebody who was forgotten is missing
 * @param streams the logs
 */
public record Trail(int schema, Instant takenOutAt, Map<PersonNumber, TrailPerson> persons, List<TrailStream> streams) {

    /** The number of the form that this version writes. */
    public static final int SCHEMA = 1;

    /** @throws IllegalArgumentException when the schema is none that this version reads */
    public Trail {
        if (schema < 1 || schema > SCHEMA) {
            throw new IllegalArgumentException("A trail of schema " + schema + " cannot be read");
        }
        persons = Collections.unmodifiableMap(new TreeMap<>(persons));
        streams = List.copyOf(streams);
    }
}
