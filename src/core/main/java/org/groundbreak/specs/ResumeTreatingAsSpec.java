package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * Treat the page as a spec again; nothing happens when it is treated as one. Rule S13: who may stop it may; everything is
 * then as it was, and what the page has become meanwhile is compared with the approval as ever.
 *
 * @param admin whether the actor administers the space or the product
 */
public record ResumeTreatingAsSpec(PersonNumber actor, int pageVersion, boolean admin) implements SpecCommand {

    @Override
    public boolean evenWhenStopped() {
        return true;
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        if (!SpecCommand.drives(state, actor, admin)) {
            return refuse(SpecRefusal.NOT_THE_DRIVER);
        }
        return state.stopped() ? accept(new SpecEvent.Resumed()) : accept();
    }
}
