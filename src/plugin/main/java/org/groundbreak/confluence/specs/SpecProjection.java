package org.groundbreak.confluence.specs;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is worked out from specs and kept; it can be made again at any time. */
@FunctionalInterface
public interface SpecProjection {

    /**
     * Takes a state over. Called where an append is allowed, also again for a state that is known; what it throws is
     * logged and left to the sweep.
     *
     * @param page what the page says, empty when it is gone; reading it may be work
     */
    void update(SpecStream spec, Supplier<Optional<PageContent>> page);
}
