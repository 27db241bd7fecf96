package org.groundbreak.link;

import java.util.Optional;
import org.groundbreak.trail.ChainHead;

/**
 * The furthest end of the chain of a spec that a product was told of.
 *
 * @param head {@link ChainHead} in its notation; null when none was told
 */
public record HeadAnswer(String head) implements PeerBody {

    static HeadAnswer of(Optional<ChainHead> head) {
        return new HeadAnswer(head.map(ChainHead::toString).orElse(null));
    }

    Optional<ChainHead> known() {
        return Optional.ofNullable(head).flatMap(ChainHead::parse);
    }

    @Override
    public boolean plausible() {
        return head == null || known().isPresent();
    }
}
