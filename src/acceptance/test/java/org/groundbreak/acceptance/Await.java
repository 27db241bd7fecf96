package org.groundbreak.acceptance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background of another process, where nobody can be asked to tell. */
public final class Await {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /** Returns as soon as the condition holds; throws when it does not within the time. */
    public static void until(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + patience);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
