package org.groundbreak.confluence.epics;

import java.util.Collection;
import java.util.Set;
import org.groundbreak.link.Outbox;
import org.groundbreak.specs.EpicRef;

/**
 * What Jira does not show as it is, since it has not taken what we have to tell (rule L5): it was down, or takes nothing from
 * us.
 *
 * @param epics linked ones of one spec; none while unpaired, which is said in a sentence of its own
 * @param unpaired whether epics are linked and nobody has paired the two products
 */
public record WaitingForJira(Set<EpicRef> epics, boolean unpaired) {

    public WaitingForJira {
        epics = Set.copyOf(epics);
    }

    /** Nothing asked where no epic is linked; two SELECTs, and one more where something waits. */
    static WaitingForJira of(long contentId, Collection<EpicRef> linked, Outbox outbox) {
        Set<EpicRef> waiting = outbox.waiting(contentId, linked);
        // Where something was taken somebody has paired the two.
        boolean unpaired = !waiting.isEmpty() && !outbox.paired();
        return new WaitingForJira(unpaired ? Set.of() : waiting, unpaired);
    }
}
