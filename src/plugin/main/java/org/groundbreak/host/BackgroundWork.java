package org.groundbreak.host;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only place of ours with a thread: one per node, with a bounded queue of distinct keys. Listeners of the host note a
 * key here and return; what is full drops, counts, and leaves it to the sweep. While nothing may be written, keys wait (rule
 * G4). Ends with the plugin.
 *
 * @param <K> what is noted: an id, or an id and what is to be done with it; a value
 */
public final class BackgroundWork<K> {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final long STOP_SECONDS = 10;

    /** How soon is asked again whether anything may be written. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ScheduledThreadPoolExecutor executor;
    /** When each key is due, by the clock of {@link System#nanoTime}. */
    private final Map<K, Long> waiting = new HashMap<>();
    /** Those that wait until something may be written. */
    private final Set<K> paused = new HashSet<>();

    private final int capacity;
    private final Consumer<K> work;
    private final String name;
    private final BooleanSupplier readOnly;
    private final Duration pause;
    private final ErrorLog errors;
    private long dropped;
    private volatile Thread thread;

    /**
     * @param name of the thread, for thread dumps
     * @param capacity how many distinct keys may wait
     * @param readOnly whether nothing may be written now: then what waits goes on waiting
     * @param errors what fails is noted there, by the name
     * @param work what is done with a key; whatever it throws is logged and ends only that key
     */
    public BackgroundWork(String name, int capacity, BooleanSupplier readOnly, ErrorLog errors, Consumer<K> work) {
        this(name, capacity, readOnly, PAUSE, errors, work);
    }

    /** For tests, which do not wait a minute. */
    BackgroundWork(
            String name, int capacity, BooleanSupplier readOnly, Duration pause, ErrorLog errors, Consumer<K> work) {
        this.name = name;
        this.readOnly = readOnly;
        this.pause = pause;
        this.errors = errors;
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
     * Notes a key, to be worked on after the delay. A key that already waits is worked on once, at the earlier of the two
     * times. Never throws.
     */
    public void note(K key, Duration delay) {
        synchronized (waiting) {
            Long before = waiting.get(key);
            long due = System.nanoTime() + delay.toNanos();
            if (paused.contains(key) || before == null && isDropped() || before != null && before - due <= 0) {
                return;
            }
            waiting.put(key, due);
            schedule(key, due);
        }
    }

    /** The same, but a key that already waits is worked on at the later of the two times. */
    public void postpone(K key, Duration delay) {
        synchronized (waiting) {
            Long before = waiting.get(key);
            long due = System.nanoTime() + delay.toNanos();
            if (before == null && !isDropped()) {
                waiting.put(key, due);
                schedule(key, due);
            } else if (before != null && before - due < 0) {
                // What is scheduled finds it postponed, and is not scheduled twice however often it is.
                waiting.put(key, due);
            }
        }
    }

    private boolean isDropped() {
        boolean dropping = executor.isShutdown() || waiting.size() >= capacity;
        dropped += dropping ? 1 : 0;
        return dropping;
    }

    private void schedule(K key, long due) {
        if (!executor.isShutdown()) {
            executor.schedule(() -> workOn(key, due), due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void workOn(K key, long due) {
        boolean writable = isWritable();
        synchronized (waiting) {
            Long present = waiting.get(key);
            if (present == null || present - due < 0) {
                return;
            }
            if (present - due > 0) {
                schedule(key, present);
                return;
            }
            if (!writable) {
                long later = System.nanoTime() + pause.toNanos();
                waiting.put(key, later);
                paused.add(key);
                schedule(key, later);
                return;
            }
            paused.remove(key);
            waiting.remove(key);
        }
        try {
            work.accept(key);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Left to the sweep under {}: {}", errors.note(ErrorKind.BACKGROUND, name, e), key, e);
        }
    }

    /** What cannot be asked is asked again with the next key; the key it was asked for is worked on. */
    private boolean isWritable() {
        try {
            return !readOnly.getAsBoolean();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The product cannot be asked whether anything may be written", e);
            return true;
        }
    }

    /** How many keys were dropped since the plugin was enabled because the queue was full. */
    public long dropped() {
        synchronized (waiting) {
            return dropped;
        }
    }

    /** How many keys wait. */
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
