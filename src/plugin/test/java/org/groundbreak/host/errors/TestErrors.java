package org.groundbreak.host.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Places for errors. */
public final class TestErrors {

    private TestErrors() {}

    public static ErrorLog make() {
        return new ErrorLog(Clock.systemUTC(), "test");
    }

    /** One error is kept there, this one; of what people wrote there is no word in it. */
    public static void only(ErrorLog errors, ErrorKind kind, String place, String cause) {
        assertEquals(List.of(kind + " " + place + " " + cause), said(errors).toList());
    }

    /** The same of one place, where a feature that was started may have said of another that there is no scheduler here. */
    public static void onlyOf(ErrorLog errors, ErrorKind kind, String place, String cause) {
        String start = kind + " " + place + " ";
        assertEquals(
                List.of(start + cause),
                said(errors).filter(line -> line.startsWith(start)).toList());
    }

    private static Stream<String> said(ErrorLog errors) {
        return errors.latest().stream().map(error -> error.kind() + " " + error.place() + " " + error.cause());
    }
}
