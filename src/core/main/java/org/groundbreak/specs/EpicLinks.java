package org.groundbreak.specs;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The epics of a spec.
 *
 * @param typedKey the epic somebody typed in the wizard, shown as "not linked yet", until the first link is made
 * @param linked since when each epic is linked, oldest link first; unmodifiable
 */
public record EpicLinks(Optional<String> typedKey, Map<EpicRef, Instant> linked) {

    static final EpicLinks NONE = new EpicLinks(Optional.empty(), Map.of());

    public EpicLinks {
        linked = Collections.unmodifiableMap(new LinkedHashMap<>(linked));
    }

    EpicLinks typed(Optional<String> key) {
        return new EpicLinks(key, linked);
    }

    EpicLinks with(EpicRef epic, Instant since) {
        Map<EpicRef, Instant> more = new LinkedHashMap<>(linked);
        more.putIfAbsent(epic, since);
        return new EpicLinks(Optional.empty(), more);
    }

    EpicLinks without(EpicRef epic) {
        Map<EpicRef, Instant> fewer = new LinkedHashMap<>(linked);
        fewer.remove(epic);
        return new EpicLinks(typedKey, fewer);
    }
}
