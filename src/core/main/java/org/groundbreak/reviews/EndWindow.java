package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;

import org.groundbreak.events.Decision;

/** The job's: let the window end that should have ended (rule R2). Nothing of its own; nothing happens before that time. */
public record EndWindow(Asking asking) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return accept();
    }
}
