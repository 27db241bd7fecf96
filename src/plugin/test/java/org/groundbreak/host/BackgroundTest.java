package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.LoggedError;
import org.groundbreak.host.errors.TestErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One thread, a bounded queue of distinct ids, and nothing left behind. */
class BackgroundTest {

    private static final String NAME = "background-test";
    private static final Duration LONG = Duration.ofHours(1);

    private final BlockingQueue<Long> worked = new LinkedBlockingQueue<>();
    private final ErrorLog errors = TestErrors.make();
    private Background background;

    @AfterEach
    void stop() {
        background.stop();
    }

    @Test
    void givenAFullQueueWhenNotedThenTheIdIsDroppedAndCounted() {
        background = new Background(NAME, 2, () -> false, errors, worked::add);
        background.note(1, LONG);
        background.note(2, LONG);

        background.note(3, LONG);
        background.note(4, LONG);

        assertEquals(2, background.waiting());
        assertEquals(2, background.dropped());
    }

    @Test
    void givenAnIdThatWaitsWhenNotedAgainThenItWaitsOnce() {
        background = new Background(NAME, 10, () -> false, errors, worked::add);

        background.note(1, LONG);
        background.note(1, LONG);

        assertEquals(1, background.waiting());
        assertEquals(0, background.dropped());
    }

    @Test
    void givenAnIdThatIsBeingWorkedOnWhenNotedThenItIsWorkedOnAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch noted = new CountDownLatch(1);
        start(id -> {
            begun.countDown();
            await(noted);
        });
        background.note(1, Duration.ZERO);
        await(begun);

        background.note(1, Duration.ZERO);
        noted.countDown();

        assertEquals(List.of(1L, 1L), List.of(next(), next()));
    }

    @Test
    void givenWorkThatFailsWhenTheNextIdComesThenItIsWorkedOn() throws Exception {
        start(id -> {
            if (id == 1) {
                throw new IllegalStateException("on purpose");
            }
            if (id == 2) {
                throw new NoClassDefFoundError("on purpose");
            }
        });

        for (long id = 1; id <= 3; id++) {
            background.note(id, Duration.ZERO);
            assertEquals(id, next());
        }
        assertEquals(
                List.of("java.lang.NoClassDefFoundError", "java.lang.IllegalStateException"),
                errors.latest().stream().map(LoggedError::cause).toList());
        assertEquals(NAME, errors.latest().get(0).place());
    }

    @Test
    void givenAStopWhenItReturnsThenNoThreadIsLeftAndNothingMoreIsTaken() throws Exception {
        start(id -> {});
        background.note(1, Duration.ZERO);
        next();
        background.note(2, LONG);
        assertTrue(isAlive());

        background.stop();
        background.note(3, Duration.ZERO);

        assertFalse(isAlive());
        assertTrue(worked.isEmpty());
        assertEquals(1, background.dropped());
    }

    @Test
    void givenAnIdThatWaitsLongWhenNotedForNowThenItIsWorkedOnNowAndOnce() throws Exception {
        start(id -> {});
        background.note(1, Duration.ofMillis(300));
        background.note(1, Duration.ofHours(1));
        background.note(1, Duration.ZERO);

        assertEquals(1, next());
        background.note(2, Duration.ofMillis(600));
        assertEquals(2, next());
        assertEquals(0, background.waiting());
        assertEquals(0, background.dropped());
    }

    @Test
    void givenAKeyThatIsPostponedThenItIsWorkedOnAtTheLaterTimeAndOnce() throws Exception {
        start(id -> {});
        BackgroundWork<String> queue =
                new BackgroundWork<>(NAME + "-queue", 1, () -> false, errors, key -> worked.add(System.nanoTime()));
        try {
            long wanted = System.nanoTime() + Duration.ofMillis(300).toNanos();
            queue.note("key", Duration.ofMillis(100));
            queue.postpone("key", Duration.ofMillis(300));
            queue.postpone("key", Duration.ofMillis(50));
            queue.postpone("other", Duration.ZERO);

            assertTrue(next() - wanted >= 0);
            assertNull(worked.poll(200, TimeUnit.MILLISECONDS));
            assertEquals(1, queue.dropped());
            assertEquals(0, queue.waiting());
        } finally {
            queue.stop();
        }
    }

    @Test
    void givenAKeyThatWasPostponedWhenItIsNotedForNowThenItIsWorkedOnNowAndOnce() throws Exception {
        start(id -> {});
        BackgroundWork<Long> queue = new BackgroundWork<>(NAME + "-queue", 1, () -> false, errors, worked::add);
        try {
            queue.note(1L, Duration.ofMillis(100));
            queue.postpone(1L, Duration.ofHours(1));
            queue.note(1L, Duration.ZERO);

            assertEquals(1, next());
            assertNull(worked.poll(300, TimeUnit.MILLISECONDS));
        } finally {
            queue.stop();
        }
    }

    @Test
    void givenNothingMayBeWrittenThenAKeyWaitsAndIsWorkedOnOnceWhenItMayG4() throws Exception {
        start(id -> {});
        AtomicBoolean readOnly = new AtomicBoolean(true);
        BackgroundWork<Long> queue =
                new BackgroundWork<>(NAME + "-queue", 2, readOnly::get, Duration.ofMillis(50), errors, worked::add);
        try {
            queue.note(1L, Duration.ZERO);
            assertNull(worked.poll(200, TimeUnit.MILLISECONDS));
            queue.note(1L, Duration.ZERO);
            assertNull(worked.poll(200, TimeUnit.MILLISECONDS));
            assertEquals(1, queue.waiting());
            assertEquals(0, queue.dropped());

            readOnly.set(false);

            assertEquals(1, next());
            assertNull(worked.poll(200, TimeUnit.MILLISECONDS));
            queue.note(1L, Duration.ZERO);
            assertEquals(1, next());
        } finally {
            queue.stop();
        }
    }

    @Test
    void givenAHostThatCannotBeAskedWhetherAnythingMayBeWrittenThenTheKeyIsWorkedOn() throws Exception {
        start(id -> {});
        BackgroundWork<Long> queue = new BackgroundWork<>(
                NAME + "-queue",
                2,
                () -> {
                    throw new IllegalStateException("on purpose");
                },
                errors,
                worked::add);
        try {
            queue.note(1L, Duration.ZERO);
            assertEquals(1, next());
        } finally {
            queue.stop();
        }
    }

    /** Starts one that says of each id that it was worked on, after the work. */
    private void start(LongConsumer work) {
        background = new Background(NAME, 10, () -> false, errors, id -> {
            try {
                work.accept(id);
            } finally {
                worked.add(id);
            }
        });
    }

    private long next() throws InterruptedException {
        return worked.poll(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(NAME));
    }
}
