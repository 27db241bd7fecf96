package org.groundbreak.confluence.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.store.PageTrace;
import org.groundbreak.store.PageTraceTable;

/**
 * Pages that the host does not find. Not being found once makes no page gone (rules L9 and P3): either the host has said that
 * it removes the page, or it was not found for thirty days, however often somebody looked. Kept in a table, so that a
 * restart forgets nothing. A page in the trash is found.
 */
public final class MissingPages {

    private static final Duration LONG_ENOUGH_TO_SAY_SO = Duration.ofMinutes(50);
    private static final Duration LONG_ENOUGH_TO_ERASE = Duration.ofDays(30);

    /** What is noted more often than that says nothing new. */
    private static final Duration NOTED = Duration.ofHours(6);

    /** When nobody looked for so long, as while the plugin was disabled, a page may have been there meanwhile. */
    private static final Duration UNWATCHED = Duration.ofDays(2);

    /** How long the host may take for a removal that it has announced. */
    private static final Duration ANNOUNCED = Duration.ofHours(2);

    private final PageTraceTable traces;
    private final Clock clock;

    MissingPages(PageTraceTable traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    /** Whether a page that is not found is gone, as far as can be told. One SELECT. */
    public boolean gone(long contentId) {
        return traces.of(contentId).filter(this::gone).isPresent();
    }

    private boolean gone(PageTrace trace) {
        return announced(trace) || since(trace, LONG_ENOUGH_TO_SAY_SO);
    }

    /** Whether a page with this trace, which is not found, is gone for good. */
    boolean goneForGood(PageTrace trace) {
        return announced(trace) || watched(trace) && since(trace, LONG_ENOUGH_TO_ERASE);
    }

    /** What was last seen of a page. */
    Optional<PageTrace> trace(long contentId) {
        return traces.of(contentId);
    }

    /** The host finds it, in that space. */
    void found(long contentId, long spaceId) {
        traces.change(contentId, trace -> trace.found(spaceId));
    }

    /** The host does not find it. */
    void missed(long contentId) {
        Instant now = clock.instant();
        traces.change(contentId, trace -> {
            if (trace.missingSince().isEmpty() || !watched(trace)) {
                return trace.missing(now, now);
            }
            boolean noted =
                    trace.missedAt().filter(at -> at.plus(NOTED).isAfter(now)).isPresent();
            return noted ? trace : trace.missing(trace.missingSince().get(), now);
        });
    }

    /** The host says that it removes it, which it may still find until it has. */
    void announce(long contentId) {
        Instant now = clock.instant();
        traces.change(contentId, trace -> trace.removed(now));
    }

    /** Nothing is kept of it any more. */
    void forget(long contentId) {
        traces.forget(contentId);
    }

    private boolean announced(PageTrace trace) {
        return trace.removalAt()
                .filter(at -> !at.plus(ANNOUNCED).isBefore(clock.instant()))
                .isPresent();
    }

    private boolean watched(PageTrace trace) {
        return trace.missedAt()
                .filter(at -> !at.plus(UNWATCHED).isBefore(clock.instant()))
                .isPresent();
    }

    private boolean since(PageTrace trace, Duration longEnough) {
        return trace.missingSince()
                .filter(first -> !first.plus(longEnough).isAfter(clock.instant()))
                .isPresent();
    }
}
