package org.groundbreak.events;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundbreak.storage.Fingerprint;

/**
 * What an event says, as the store keeps it.
 *
 * @param type its name
 * @param fingerprint of the content it is bound to, for those that are
 * @param data the rest: ids, numbers and names of constants, never words; sorted by key, unmodifiable
 */
public record EventBody(EventType type, Optional<Fingerprint> fingerprint, Map<String, String> data) {

    /** Key of the data of an event that was taken in: by which person (rule H4). */
    public static final String TAKEN_IN_BY = "importedBy";

    /** Key of the data of an event that was taken in: when (rule H4). */
    public static final String TAKEN_IN_AT = "importedAt";

    public EventBody {
        data = Collections.unmodifiableMap(new TreeMap<>(data));
    }

    /** Whether the event came about elsewhere and was taken in (rule H7). No event that comes about here says so. */
    public boolean isTakenIn() {
        return data.containsKey(TAKEN_IN_BY);
    }

    /** The same with one more entry in its data; an entry of that name is replaced. */
    EventBody with(String key, String value) {
        Map<String, String> more = new TreeMap<>(data);
        more.put(key, value);
        return new EventBody(type, fingerprint, more);
    }
}
