package org.groundbreak.host.errors;

import java.time.Clock;

/** Places for errors that no test asks for. */
public final class TestErrors {

    private TestErrors() {}

    public static ErrorLog make() {
        return new ErrorLog(Clock.systemUTC(), "test");
    }
}
