package org.groundbreak.trail;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.NewEvent;
import org.groundbreak.people.PersonNumber;

/**
 * Takes a trail in (rule H4). A text that does not fit its digest is not for taking in; ask {@link TrailStream#foreignTexts}
 * before.
 *
 * @param by the administrator who takes it in
 * @param at when
 * @param persons for each number in the trail the number that this person has here, also for those who were forgotten
 * @param personKeys keys of the events' data that hold a person, or several with commas between them
 * @param changes values of the events' data that are others here, by key and old value, such as the content id
 */
public record TrailTaking(
        PersonNumber by,
        Instant at,
        Map<PersonNumber, PersonNumber> persons,
        Set<String> personKeys,
        Map<String, Map<String, String>> changes) {

    /** Key of the data of an event that was taken in: by which person. */
    public static final String BY_KEY = EventBody.TAKEN_IN_BY;

    /** Key of the data of an event that was taken in: when. */
    public static final String AT_KEY = EventBody.TAKEN_IN_AT;

    /** Key of the data of an event that was taken in: its hash where it comes from. */
    public static final String HASH_KEY = "importedHash";

    public TrailTaking {
        persons = Map.copyOf(persons);
        personKeys = Set.copyOf(personKeys);
        changes = Map.copyOf(changes);
    }

    /**
     * The events as they are to be appended to a stream without any, in one append.
     *
     * @throws IllegalArgumentException when somebody has no number here
     */
    public List<NewEvent> events(TrailStream stream) {
        return stream.events().stream().map(this::event).toList();
    }

    private NewEvent event(TrailEvent event) {
        EventHeader old = event.chained().event().header();
        EventBody body = event.chained().event().body();
        return new NewEvent(
                new EventHeader(old.at(), here(old.actor()), old.pageVersion()),
                new EventBody(body.type(), body.fingerprint(), data(event.chained(), body)),
                event.text());
    }

    private Map<String, String> data(ChainedEvent event, EventBody body) {
        Map<String, String> data = new TreeMap<>();
        body.data().forEach((key, value) -> data.put(key, value(key, value)));
        data.put(BY_KEY, by.toString());
        data.put(AT_KEY, at.toString());
        event.hash().ifPresent(hash -> data.put(HASH_KEY, hash.sha256()));
        return data;
    }

    private String value(String key, String value) {
        return personKeys.contains(key)
                ? Arrays.stream(value.split(",")).map(this::number).collect(Collectors.joining(","))
                : changes.getOrDefault(key, Map.of()).getOrDefault(value, value);
    }

    /** What is no number of a person is read by nobody, and stays. */
    private String number(String text) {
        PersonNumber there;
        try {
            there = PersonNumber.parse(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
        return here(there).toString();
    }

    private PersonNumber here(PersonNumber there) {
        return there.equals(PersonNumber.CLOCK)
                ? there
                : Optional.ofNullable(persons.get(there))
                        .orElseThrow(() -> new IllegalArgumentException("Person " + there + " has no number here"));
    }
}
