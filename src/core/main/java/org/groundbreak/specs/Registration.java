package org.groundbreak.specs;

import java.time.Instant;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * How a page became a spec (rule S1).
 *
 * @param contentId the host's id of the page
 * @param kind what kind of spec
 * @param driver who published it first, and drives it until he hands it over
 * @param at when it was registered
 * @param seed the wizard's seed that was used up, for a page that came out of the wizard
 * @param copyOf content id of the page it is a copy of, where that is known
 */
public record Registration(
        long contentId, SpecKind kind, PersonNumber driver, Instant at, Optional<String> seed, Optional<Long> copyOf) {}
