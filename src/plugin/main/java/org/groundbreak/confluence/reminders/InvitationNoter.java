package org.groundbreak.confluence.reminders;

import java.time.Clock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.SpecProjection;
import org.groundbreak.confluence.specs.SpecStream;

/**
 * Notes that somebody may have been asked to review, whatever brought it about; the sweep, which has all projections made
 * again, finds whom a node that stopped has told nothing. Asks for nothing where nobody was asked of late.
 */
final class InvitationNoter implements SpecProjection {

    private final Clock clock;
    private final LongConsumer soon;

    /** @param soon has the reviewers of a page told in the background; never throws */
    InvitationNoter(Clock clock, LongConsumer soon) {
        this.clock = clock;
        this.soon = soon;
    }

    @Override
    public void update(SpecStream spec, Supplier<PageSight> page) {
        if (!Naming.toTell(spec, clock.instant()).isEmpty()) {
            soon.accept(spec.contentId());
        }
    }
}
