package org.groundbreak.confluence.trail;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.specs.VersionWords;
import org.groundbreak.confluence.trail.TrailPart.TrailEntry;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.store.StoredEvent;
import org.groundbreak.trail.TrailTaking;
import org.groundbreak.words.Words;

/** Makes of stored events what people read. What is damaged is said to be, and is no reason to throw. */
final class TrailEntryMaker {

    private final Words words;
    private final TrailCast cast;
    private final EventTeller teller;

    /** @param whole all events of the topic by rising sequence, where it is a decision */
    TrailEntryMaker(Words words, TrailTopic topic, TrailCast cast, Collection<StoredEvent> whole) {
        this.words = words;
        this.cast = cast;
        this.teller = topic.decision().isPresent()
                ? new DecisionTeller(words, cast::name, whole)
                : new SpecTeller(words, cast::name);
    }

    TrailEntry of(StoredEvent stored) {
        return stored.event()
                .map(chained -> entry(stored, chained.event()))
                .orElseGet(() -> new TrailEntry(
                        stored.sequence(),
                        null,
                        words.text("trail.event.damaged"),
                        null,
                        null,
                        null,
                        0,
                        null,
                        List.of(),
                        false,
                        null));
    }

    private TrailEntry entry(StoredEvent stored, RecordedEvent event) {
        PersonNumber actor = event.header().actor();
        Optional<String> text = stored.words().text().map(free -> free.text());
        return new TrailEntry(
                event.sequence(),
                event.body().type().name(),
                teller.sentence(event),
                actor.equals(PersonNumber.CLOCK) ? null : cast.name(actor),
                event.header().at().toString(),
                words.instant(event.header().at()),
                event.header().pageVersion(),
                version(event),
                text.map(written -> teller.written(event.body(), written)).orElse(List.of()),
                event.textDigest().isPresent() && text.isEmpty(),
                imported(event.body().data()));
    }

    private String version(RecordedEvent event) {
        int number = event.header().pageVersion();
        return number == 0
                ? null
                : VersionWords.of(words, new JudgedVersion(number, event.body().isTakenIn()));
    }

    private String imported(Map<String, String> data) {
        Optional<PersonNumber> by =
                Optional.ofNullable(data.get(TrailTaking.BY_KEY)).flatMap(TrailCast::number);
        Optional<Instant> at = Optional.ofNullable(data.get(TrailTaking.AT_KEY)).flatMap(TrailEntryMaker::instant);
        return by.isPresent() && at.isPresent() ? words.text("trail.imported", cast.name(by.get()), at.get()) : null;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
