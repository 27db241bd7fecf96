package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * Link an epic; refused when it is linked already, which its key does not always show: an epic that moved has two. Rule
 * S10: a spec may have several epics. The epic typed in the wizard is only a hint; the first link that is made takes its
 * place.
 */
public record LinkEpic(PersonNumber actor, int pageVersion, EpicRef epic) implements SpecCommand {

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        return state.links().linked().containsKey(epic)
                ? refuse(SpecRefusal.EPIC_LINKED_ALREADY)
                : accept(new SpecEvent.EpicLinked(epic));
    }
}
