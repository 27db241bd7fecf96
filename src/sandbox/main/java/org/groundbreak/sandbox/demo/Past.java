package org.groundbreak.sandbox.demo;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long ago each step of a story was. What is not named happened together with the step before it.
 *
 * @param steps by the type of the event, behind a blank its number where it comes several times: {@code VERDICT_GIVEN 2}
 */
record Past(Map<String, Duration> steps) {

    /** A story that began so long ago. */
    static Past began(Duration ago) {
        return new Past(Map.of("SPEC_REGISTERED", ago));
    }

    /** The same with one step more. */
    Past then(String step, Duration ago) {
        Map<String, Duration> more = new LinkedHashMap<>(steps);
        more.put(step, ago);
        return new Past(more);
    }
}
