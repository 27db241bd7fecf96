package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;

import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/** Take the link to an epic away (rule S10); nothing happens when there is none. */
public record UnlinkEpic(PersonNumber actor, int pageVersion, EpicRef epic) implements SpecCommand {

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        return state.links().linked().containsKey(epic) ? accept(new SpecEvent.EpicUnlinked(epic)) : accept();
    }
}
