package org.groundbreak.it;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background. */
final class Await {

    private static final int ATTEMPTS = 500;
    private static final long PAUSE_MILLIS = 20;

    private Await() {}

    /** The first value that is as wanted; the test fails with the last one after ten seconds. */
    static <T> T until(Supplier<T> value, Predicate<T> wanted) {
        return until(ATTEMPTS, value, wanted);
    }

    /** The same for what takes the plugin ten seconds: after thirty. */
    static <T> T slowly(Supplier<T> value, Predicate<T> wanted) {
        return until(3 * ATTEMPTS, value, wanted);
    }

    private static <T> T until(int attempts, Supplier<T> value, Predicate<T> wanted) {
        T last = null;
        for (int i = 0; i < attempts; i++) {
            last = value.get();
            if (wanted.test(last)) {
                return last;
            }
            pause();
        }
        throw new AssertionError(last);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
