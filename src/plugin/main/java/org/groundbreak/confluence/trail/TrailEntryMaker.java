package org.groundbreak.confluence.trail;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.specs.VersionWords;
import org.groundbreak.confluence.trail.TrailPart.TrailEntry;
import org.groundbreak.confluence.trail.TrailPart.TrailWords;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.store.StoredEvent;
import org.groundbreak.trail.TrailTaking;
import org.groundbreak.words.Words;

/** Makes of stored events what people read. What is damaged is said to be, and is no reason to throw. */
final class TrailEntryMaker {

    private final SpecEventCodec codec = new SpecEventCodec();
    private final Words words;
    private final TrailCast cast;
    private final EventSentence sentences;

    TrailEntryMaker(Words words, TrailCast cast) {
        this.words = words;
        this.cast = cast;
        this.sentences = new EventSentence(words, cast::name);
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
        SpecEvent decoded = codec.decode(event.body());
        PersonNumber actor = event.header().actor();
        Optional<String> text = stored.words().text().map(free -> free.text());
        return new TrailEntry(
                event.sequence(),
                event.body().type().name(),
                sentences.of(decoded),
                actor.equals(PersonNumber.CLOCK) ? null : cast.name(actor),
                event.header().at().toString(),
                words.instant(event.header().at()),
                event.header().pageVersion(),
                version(event),
                text.map(written -> written(decoded, written)).orElse(List.of()),
                event.textDigest().isPresent() && text.isEmpty(),
                imported(event.body().data()));
    }

    private String version(RecordedEvent event) {
        int number = event.header().pageVersion();
        return number == 0
                ? null
                : VersionWords.of(words, new JudgedVersion(number, event.body().isTakenIn()));
    }

    /** The plan of a round is the one event with several texts: what starts the questions, by lens. */
    private List<TrailWords> written(SpecEvent event, String text) {
        if (event instanceof SpecEvent.InReview review && review.event() instanceof RoundEvent.RoundPlanned) {
            try {
                return starters(NamedTexts.parse(text));
            } catch (IllegalArgumentException e) {
                return List.of(new TrailWords(null, text));
            }
        }
        return List.of(new TrailWords(null, text));
    }

    private List<TrailWords> starters(NamedTexts texts) {
        List<TrailWords> starters = new ArrayList<>();
        for (Lens lens : Lens.values()) {
            texts.get(lens.textKey()).ifPresent(text -> starters.add(new TrailWords(words.text("lens." + lens), text)));
        }
        return starters;
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
