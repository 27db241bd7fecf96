package org.groundbreak.host.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;

/** Places for errors. */
public final class TestErrors {

    private TestErrors() {}

    public static ErrorLog make() {
        return new ErrorLog(Clock.systemUTC(), "test");
    }

    /** One error is kept there, this one; of what people wrote there is no word in it. */
    public static void only(ErrorLog errors, ErrorKind kind, String place, String cause) {
        assertEquals(
                List.of(kind + " " + place + " " + cause),
                errors.latest().stream()
                        .map(error -> error.kind() + " " + error.place() + " " + error.cause())
                        .toList());
    }
}
