package org.groundbreak.confluence.specs;

import java.util.function.Supplier;

/** Something that is worked out from specs and kept; it can be made again at any time. */
@FunctionalInterface
public interface SpecProjection {

    /**
     * Takes a state over. Called where an append is allowed, also again for a state that is known; what it throws is
     * logged and left to the sweep.
     *
     * @param page what can be seen of the page; reading it may be work
     */
    void update(SpecStream spec, Supplier<PageSight> page);
}
