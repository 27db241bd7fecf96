package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventCodec;
import org.groundbreak.reviews.ReviewEventType;

/** The events of a spec, to and from their kept form. */
public final class SpecEventCodec implements EventCodec<SpecEvent> {

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
