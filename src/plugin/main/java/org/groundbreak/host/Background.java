package org.groundbreak.host;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only place of ours with a thread: one per node, with a bounded queue of distinct ids. Listeners of the host note an
 * id here and return; what is full drops, counts, and leaves it to the sweep. Ends with the plugin.
 */
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long STOP_SECONDS = 10;

    private final ScheduledThreadPoolExecutor executor;
    /** When each id is due, by the clock of {@link System#nanoTime}. */
    private final Map<Long, Long> waiting = new HashMap<>();

    private final int capacity;
    private final LongConsumer work;
    private long dropped;
    private volatile Thread thread;

    /**
     * @param name of the thread, for thread dumps
     * @param capacity how many distinct ids may wait
     * @param work what is done with an id; whatever it throws is logged and ends only that id
     */
    public Background(String name, int capacity, LongConsumer work) {
        this.capacity = capacity;
        this.work = work;
        this.executor = new ScheduledThreadPoolExecutor(1, task -> {
            thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.setRemoveOnCancelPolicy(true);
    }

    /**
     * Notes an id, to be worked on after the delay. An id that already waits is worked on once, at the earlier of the two
     * times. Never throws.
     */
    public void note(long id, Duration delay) {
        synchronized (waiting) {
            Long before = waiting.get(id);
            if (executor.isShutdown() || before == null && waiting.size() >= capacity) {
                dropped++;
                return;
            }
            long due = System.nanoTime() + delay.toNanos();
            if (before != null && before - due <= 0) {
                return;
            }
            waiting.put(id, due);
            executor.schedule(() -> workOn(id, due), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void workOn(long id, long due) {
        synchronized (waiting) {
            if (!waiting.remove(id, due)) {
                return;
            }
        }
        try {
            work.accept(id);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Left to the sweep: {}", id, e);
        }
    }

    /** How many ids were dropped since the plugin was enabled because the queue was full. */
    public long dropped() {
        synchronized (waiting) {
            return dropped;
        }
    }

    /** How many ids wait. */
    public int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** Ends the thread; what waits is left to the sweep. Waits ten seconds at most for what is being done. */
    public void stop() {
        synchronized (waiting) {
            executor.shutdown();
        }
        try {
            if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
            // The executor is terminated a moment before its thread has ended.
            Thread last = thread;
            if (last != null) {
                last.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
