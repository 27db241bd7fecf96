package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * Treat the page no longer as a spec. Rule S11: the driver or an administrator may; then nothing else is decided but
 * {@link ResumeTreatingAsSpec}.
 *
 * @param admin whether the actor administers the space or the product
 */
public record StopTreatingAsSpec(PersonNumber actor, int pageVersion, boolean admin) implements SpecCommand {

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        return SpecCommand.drives(state, actor, admin)
                ? accept(new SpecEvent.Stopped())
                : refuse(SpecRefusal.NOT_THE_DRIVER);
    }
}
