package org.groundbreak.acceptance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background of another process, where nobody can be asked to tell. */
public final class Await {
    private static final Duration SHORTEST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMillis(500);

    private Await() {}

    /**
     * Returns soon after the condition holds; throws when it does not within the time. Asks less often the longer it
     * takes, since whoever is asked has work besides.
     */
    public static void until(Duration patience, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            long waited = System.nanoTime() - start;
            if (waited > patience.toNanos()) {
                throw new AssertionError("Not within " + patience);
            }
            LockSupport.parkNanos(Math.max(SHORTEST.toNanos(), Math.min(waited / 10, LONGEST.toNanos())));
        }
    }
}
