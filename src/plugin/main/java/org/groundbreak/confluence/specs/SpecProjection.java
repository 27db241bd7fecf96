package org.groundbreak.confluence.specs;

import org.groundbreak.specs.SpecState;

/** Something that is worked out from specs and kept; it can be made again at any time. */
@FunctionalInterface
public interface SpecProjection {

    /**
     * Takes a state over. Called where an append is allowed, also again for a state that is known; what it throws is
     * logged and left to the sweep.
     */
    void update(long contentId, SpecState state);
}
