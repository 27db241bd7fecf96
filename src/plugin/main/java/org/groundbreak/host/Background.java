package org.groundbreak.host;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.groundbreak.host.errors.ErrorLog;

/** A {@link BackgroundWork} of plain ids. */
public final class Background {

    private final BackgroundWork<Long> queue;

    /**
     * @param name of the thread, for thread dumps
     * @param capacity how many distinct ids may wait
     * @param readOnly whether nothing may be written now: then what waits goes on waiting
     * @param errors what fails is noted there, by the name
     * @param work what is done with an id; whatever it throws is logged and ends only that id
     */
    public Background(String name, int capacity, BooleanSupplier readOnly, ErrorLog errors, LongConsumer work) {
        this.queue = new BackgroundWork<>(name, capacity, readOnly, errors, work::accept);
    }

    /**
     * Notes an id, to be worked on after the delay. An id that already waits is worked on once, at the earlier of the two
     * times. Never throws.
     */
    public void note(long id, Duration delay) {
        queue.note(id, delay);
    }

    /** How many ids were dropped since the plugin was enabled because the queue was full. */
    public long dropped() {
        return queue.dropped();
    }

    /** How many ids wait. */
    public int waiting() {
        return queue.waiting();
    }

    /** Ends the thread; what waits is left to the sweep. Waits ten seconds at most for what is being done. */
    public void stop() {
        queue.stop();
    }
}
