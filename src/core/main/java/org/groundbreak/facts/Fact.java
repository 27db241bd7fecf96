package org.groundbreak.facts;

import java.util.Optional;
import org.groundbreak.trail.ChainHead;

/** What one product tells the other of a link; one that could not be told by a product of ours cannot be made. */
public sealed interface Fact permits SpecFact, EpicFact {

    /** The end of the chain that the fact rests on, for the other product to keep (rule H5); empty where there is none. */
    default Optional<ChainHead> head() {
        return Optional.empty();
    }
}
