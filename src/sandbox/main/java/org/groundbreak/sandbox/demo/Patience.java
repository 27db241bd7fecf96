package org.groundbreak.sandbox.demo;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background. */
final class Patience {
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /**
     * Asks again and again.
     *
     * @param what is waited for, to be said when it does not come
     */
    static <T> T until(String what, Supplier<T> question, Predicate<T> wanted) {
        long end = System.nanoTime() + MOST.toNanos();
        while (true) {
            T answer = question.get();
            if (wanted.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new DemoFailed(what + " did not happen within " + MOST.toSeconds() + " s");
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailed(what + " was interrupted", e);
            }
        }
    }
}
