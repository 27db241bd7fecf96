package org.groundbreak.confluence.specs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages of specs that the host does not find. Not being found once makes no page gone (rule L9): either the host has said
 * that it removes the page, or it is still not found when the sweep comes again. Held in memory: after a restart what was
 * said last holds until it is known again. For several threads.
 */
final class MissingPages {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(50);

    /** How long an announcement holds: the host may change its mind, and most pages are no specs. */
    private static final Duration ANNOUNCED = Duration.ofMinutes(10);

    private final Map<Long, Instant> announced = new ConcurrentHashMap<>();
    private final Map<Long, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;

    MissingPages(Clock clock) {
        this.clock = clock;
    }

    /** The host says that it removes a page, which it may still find until it has. Of any page, a spec or not. */
    void announce(long contentId) {
        Instant now = clock.instant();
        announced.values().removeIf(at -> at.plus(ANNOUNCED).isBefore(now));
        announced.put(contentId, now);
    }

    /** The host finds it. */
    void found(long contentId) {
        since.remove(contentId);
    }

    /** The host does not find it; whether it is gone for good. */
    boolean missed(long contentId) {
        Instant now = clock.instant();
        Instant said = announced.remove(contentId);
        if (said != null && !said.plus(ANNOUNCED).isBefore(now)) {
            since.put(contentId, Instant.EPOCH);
        }
        Instant first = since.computeIfAbsent(contentId, id -> now);
        return !first.plus(LONG_ENOUGH).isAfter(now);
    }
}
