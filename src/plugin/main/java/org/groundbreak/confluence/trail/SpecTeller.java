package org.groundbreak.confluence.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.groundbreak.confluence.trail.TrailPart.TrailWords;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecEventCodec;
import org.groundbreak.words.Words;

/** Says what the events of a spec say. */
final class SpecTeller implements EventTeller {

    private final SpecEventCodec codec = new SpecEventCodec();
    private final Words words;
    private final EventSentence sentences;

    /** @param names what people read of a person */
    SpecTeller(Words words, Function<PersonNumber, String> names) {
        this.words = words;
        this.sentences = new EventSentence(words, names);
    }

    @Override
    public String sentence(RecordedEvent event) {
        return sentences.of(codec.decode(event.body()));
    }

    /** The plan of a round is the one event with several texts: what starts the questions, by lens. */
    @Override
    public List<TrailWords> written(EventBody event, String text) {
        if (codec.decode(event) instanceof SpecEvent.InReview review
                && review.event() instanceof RoundEvent.RoundPlanned) {
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
}
