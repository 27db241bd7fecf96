package org.groundbreak.host.errors;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.groundbreak.ids.RandomIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last errors of ours on this node since the plugin was enabled, in memory alone (rule G1). Every error gets its id
 * here; whoever notes one writes the trace into the product's log under that id. Messages of exceptions are not kept, since
 * they may hold what people wrote. That somebody is refused something is no error. Safe for several threads.
 */
public final class ErrorLog {

    /** How many are kept. */
    public static final int KEPT = 50;

    /** How long what fails again and again in the same way stands as one. */
    private static final Duration ONCE = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);

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

    /**
     * Rule G3: of several things that a job, or work in the background, does one has failed, and the others go on. Notes it
     * and writes it with its trace into the product's log, in one line. What fails in the same way within an hour, as for
     * everybody who gets a mail or every minute anew, is kept as one, so that it pushes nothing else out; each has its line
     * in the product's log, under the id of the one.
     *
     * @param place as in {@link LoggedError}
     * @param what what has failed, as a sentence of ours without a full stop
     */
    public void failed(ErrorKind kind, String place, String what, Throwable thrown) {
        LOG.error("{}, noted under {}", what, noteOnce(kind, place, thrown), thrown);
    }

    /** The same of a page or an issue. @param about its id in the host */
    public void failed(ErrorKind kind, String place, String what, long about, Throwable thrown) {
        LOG.error("{}, noted under {}: {}", what, noteOnce(kind, place, thrown), about, thrown);
    }

    private String noteOnce(ErrorKind kind, String place, Throwable thrown) {
        String cause = causes(thrown);
        Instant since = clock.instant().minus(ONCE);
        synchronized (errors) {
            return errors.stream()
                    .filter(error -> error.kind() == kind
                            && error.place().equals(place)
                            && error.cause().equals(cause)
                            && error.at().isAfter(since))
                    .findFirst()
                    .map(LoggedError::id)
                    .orElseGet(() -> note(kind, place, cause));
        }
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
