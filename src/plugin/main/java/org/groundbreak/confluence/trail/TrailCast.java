package org.groundbreak.confluence.trail;

import com.atlassian.sal.api.user.UserKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.StoredEvent;
import org.groundbreak.trail.TrailPerson;
import org.groundbreak.trail.TrailTaking;
import org.groundbreak.words.Words;

/** Everybody whom some events name, read with one SELECT. */
final class TrailCast {

    private final Map<PersonNumber, UserKey> keys;
    private final Cast cast;
    private final Words words;

    private TrailCast(Map<PersonNumber, UserKey> keys, Cast cast, Words words) {
        this.keys = keys;
        this.cast = cast;
        this.words = words;
    }

    /** @param personKeys keys of the events' data that hold persons */
    static TrailCast of(
            Collection<StoredEvent> events,
            Set<String> personKeys,
            PersonTable people,
            ConfluenceUsers users,
            Words words) {
        Set<PersonNumber> numbers = new LinkedHashSet<>();
        events.forEach(
                event -> event.event().ifPresent(chained -> numbers.addAll(persons(chained.event(), personKeys))));
        Map<PersonNumber, UserKey> keys = numbers.isEmpty() ? Map.of() : people.usersOf(numbers);
        return new TrailCast(keys, Cast.of(keys, users), words);
    }

    /** Whoever acted in an event, and whom its data names. Damaged data names nobody. */
    static Set<PersonNumber> persons(RecordedEvent event, Set<String> personKeys) {
        Set<PersonNumber> persons = new LinkedHashSet<>();
        PersonNumber actor = event.header().actor();
        if (!actor.equals(PersonNumber.CLOCK)) {
            persons.add(actor);
        }
        event.body().data().forEach((key, value) -> {
            if (personKeys.contains(key) || key.equals(TrailTaking.BY_KEY)) {
                Arrays.stream(value.split(","))
                        .flatMap(text -> number(text).stream())
                        .forEach(persons::add);
            }
        });
        return persons;
    }

    static Optional<PersonNumber> number(String text) {
        try {
            return Optional.of(PersonNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What people read of somebody: his full name, or that he is not known any more, or never was. */
    String name(PersonNumber number) {
        return cast.user(Optional.of(number))
                .map(user -> user.getFullName())
                .orElseGet(() -> words.text(
                        Optional.ofNullable(keys.get(number))
                                        .filter(PersonTable::isImported)
                                        .isPresent()
                                ? "person.imported"
                                : "person.gone"));
    }

    /** Everybody who has an account, as he is known here. */
    Map<PersonNumber, TrailPerson> known() {
        Map<PersonNumber, TrailPerson> known = new TreeMap<>();
        keys.forEach((number, key) -> cast.user(Optional.of(number))
                .ifPresent(user ->
                        known.put(number, new TrailPerson(key.getStringValue(), user.getName(), user.getFullName()))));
        return known;
    }
}
