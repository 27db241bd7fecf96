package org.groundbreak.start;

import java.time.Instant;
import java.util.Optional;

/**
 * How an issue stood after something happened to it.
 *
 * @param at when; {@link Value#NOW} for how it stands now
 * @param status by its id
 * @param resolution empty where it is not known
 */
record Step(Instant at, Happening what, Value<String> status, Value<Membership> epic, Optional<Resolution> resolution) {

    /** What happened. */
    sealed interface Happening {}

    /** It was created. */
    record Created() implements Happening {}

    /**
     * It was changed.
     *
     * @param moved whether it got another status
     * @param joined whether it got another epic, or left one
     */
    record Changed(long changeId, boolean moved, boolean joined) implements Happening {}

    /**
     * It was seen as something that no change had made it.
     *
     * @param work whether in another status or epic, and not only with another resolution
     */
    record Seen(boolean work) implements Happening {}

    /** Whether something moved that may be the start (rule T15). */
    boolean isEntry() {
        return what instanceof Created || what instanceof Changed change && (change.moved() || change.joined());
    }

    /** Whether its status began then. */
    boolean isMove() {
        return what instanceof Created || what instanceof Changed change && change.moved();
    }

    /** Whether it is not recorded. */
    boolean isSeen() {
        return what instanceof Seen;
    }

    /** Whether it is where that status was seen. */
    boolean shows(Value.Seen<String> seen) {
        return isSeen() && at.equals(seen.at()) && status.told().equals(Optional.of(seen.value()));
    }
}
