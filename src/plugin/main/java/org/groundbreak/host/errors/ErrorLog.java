package org.groundbreak.host.errors;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.groundbreak.ids.RandomIds;

/**
 * The last errors of ours on this node since the plugin was enabled, in memory alone (rule G1). Every error gets its id
 * here; whoever notes one writes the trace into the product's log under that id. Messages of exceptions are not kept, since
 * they may hold what people wrote. That somebody is refused something is no error. Safe for several threads.
 */
public final class ErrorLog {

    /** How many are kept. */
    public static final int KEPT = 50;

    private final RandomIds random = new RandomIds();
    private final Deque<LoggedError> errors = new ArrayDeque<>();
    private final Clock clock;
    private final Instant since;
    private final String node;

    /** @param node how the people who run the product know this node */
    public ErrorLog(Clock clock, String node) {
        this.clock = clock;
        this.since = clock.instant();
        this.node = node;
    }

    /**
     * Notes what was thrown.
     *
     * @param place as in {@link LoggedError}
     * @return the id to log it under
     */
    public String note(ErrorKind kind, String place, Throwable thrown) {
        return note(kind, place, causes(thrown));
    }

    /** The same with an answer of ours. @param cause its status and its code, and nothing else */
    public String note(ErrorKind kind, String place, String cause) {
        LoggedError error = new LoggedError(clock.instant(), id(), kind, place, cause);
        synchronized (errors) {
            errors.addFirst(error);
            if (errors.size() > KEPT) {
                errors.removeLast();
            }
        }
        return error.id();
    }

    /** An id for what is logged and is no error. */
    public String id() {
        return random.mark();
    }

    /** What is kept, the newest first. */
    public List<LoggedError> latest() {
        synchronized (errors) {
            return List.copyOf(errors);
        }
    }

    /** Since when this node keeps them. */
    public Instant since() {
        return since;
    }

    /** How the people who run the product know this node. */
    public String node() {
        return node;
    }

    private static String causes(Throwable thrown) {
        Throwable origin = thrown;
        // A cause may lead back to where one came from.
        for (int depth = 0; origin.getCause() != null && depth < KEPT; depth++) {
            origin = origin.getCause();
        }
        String name = thrown.getClass().getName();
        String first = origin.getClass().getName();
        return first.equals(name) ? name : name + " < " + first;
    }
}
