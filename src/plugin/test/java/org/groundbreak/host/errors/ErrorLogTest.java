package org.groundbreak.host.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import org.groundbreak.host.TestClock;
import org.junit.jupiter.api.Test;

/** What went wrong can be found by its id, and nothing that people wrote is kept (rule G1). */
class ErrorLogTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T10:00:00Z"));
    private final ErrorLog errors = new ErrorLog(clock, "17@wiki1");

    @Test
    void givenErrorsThenTheNewestComesFirstEachUnderItsIdG1() {
        String first = errors.note(ErrorKind.JOB, "page-sweep", new IllegalStateException("Salaries of Anna"));
        clock.set(clock.instant().plusSeconds(60));
        String second = errors.note(ErrorKind.UNAVAILABLE, "GET /x", "503 feature-off");

        assertEquals(
                List.of(
                        new LoggedError(
                                Instant.parse("2026-03-02T10:01:00Z"),
                                second,
                                ErrorKind.UNAVAILABLE,
                                "GET /x",
                                "503 feature-off"),
                        new LoggedError(
                                Instant.parse("2026-03-02T10:00:00Z"),
                                first,
                                ErrorKind.JOB,
                                "page-sweep",
                                "java.lang.IllegalStateException")),
                errors.latest());
        assertNotEquals(first, second);
        assertEquals(Instant.parse("2026-03-02T10:00:00Z"), errors.since());
        assertEquals("17@wiki1", errors.node());
    }

    @Test
    void givenACauseThenItsClassIsKeptAndNoMessageOfEitherG1() {
        errors.note(
                ErrorKind.BACKGROUND,
                "groundbreak-pages",
                new UncheckedIOException("Salaries", new NoSuchFileException("of Anna")));

        assertEquals(
                "java.io.UncheckedIOException < java.nio.file.NoSuchFileException",
                errors.latest().get(0).cause());
    }

    @Test
    void givenCausesThatLeadInACircleThenItIsNotedAllTheSame() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        errors.note(ErrorKind.JOB, "x", one);

        assertEquals(1, errors.latest().size());
    }

    @Test
    void givenThingsThatFailInTheSameWayThenTheyAreKeptAsOneForAnHourG3() {
        errors.failed(ErrorKind.JOB, "window-ends", "One is left", 1, new IllegalStateException("Salaries"));
        errors.failed(ErrorKind.JOB, "window-ends", "One is left", 2, new IllegalStateException("of Anna"));
        errors.failed(ErrorKind.JOB, "window-ends", "One is left", new IllegalStateException());
        assertEquals(1, errors.latest().size());

        errors.failed(ErrorKind.JOB, "window-ends", "One is left", 1, new IllegalArgumentException());
        errors.failed(ErrorKind.JOB, "daily-mail", "One is left", 1, new IllegalStateException());
        errors.failed(ErrorKind.BACKGROUND, "window-ends", "One is left", 1, new IllegalStateException());
        assertEquals(4, errors.latest().size());

        clock.set(clock.instant().plusSeconds(3600));
        errors.failed(ErrorKind.JOB, "window-ends", "One is left", 1, new IllegalStateException());
        assertEquals(5, errors.latest().size());
        assertEquals(clock.instant(), errors.latest().get(0).at());
    }

    @Test
    void givenMoreThanAreKeptThenTheOldestGoesG1() {
        String lost = errors.note(ErrorKind.JOB, "oldest", new IllegalStateException());
        String kept = errors.note(ErrorKind.JOB, "second", new IllegalStateException());
        for (int i = 1; i < ErrorLog.KEPT; i++) {
            errors.note(ErrorKind.JOB, "x", new IllegalStateException());
        }

        List<String> ids = errors.latest().stream().map(LoggedError::id).toList();
        assertEquals(ErrorLog.KEPT, ids.size());
        assertTrue(ids.contains(kept));
        assertFalse(ids.contains(lost));
    }
}
