package org.groundbreak.decisions;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventCodec;

/** The events of a decision, to and from their kept form. */
public final class DecisionEventCodec implements EventCodec<DecisionEvent> {

    /** The keys of the events' data that hold persons. */
    public static Set<String> personKeys() {
        Set<String> keys =
                new TreeSet<>(Set.of(DecisionEventKeys.BY, DecisionEventKeys.APPROVER, DecisionEventKeys.GONE));
        Stream.of(DaciRole.values()).map(DaciRole::parameter).forEach(keys::add);
        return keys;
    }

    @Override
    public EventBody encode(DecisionEvent event) {
        return event.body();
    }

    /** The event; a {@link DecisionEvent.Unreadable} where type, constants or data are not of this version (rule D13). */
    @Override
    public DecisionEvent decode(EventBody body) {
        try {
            return DecisionEventType.valueOf(body.type().name()).read(body);
        } catch (IllegalArgumentException e) {
            return new DecisionEvent.Unreadable(body.type());
        }
    }
}
