package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;

import org.groundbreak.events.Decision;

/**
 * Rule S10: a spec may have several epics. The epic typed in the wizard is only a hint; the first link that is made
 * takes its place.
 */
final class LinkRules {

    private LinkRules() {}

    static Decision<SpecEvent> link(SpecState state, EpicRef epic) {
        return state.links().linked().containsKey(epic) ? accept() : accept(new SpecEvent.EpicLinked(epic));
    }

    static Decision<SpecEvent> unlink(SpecState state, EpicRef epic) {
        return state.links().linked().containsKey(epic) ? accept(new SpecEvent.EpicUnlinked(epic)) : accept();
    }
}
