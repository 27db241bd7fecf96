package org.groundbreak.confluence.spec;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.SpecFact;
import org.groundbreak.spec.Approval;
import org.groundbreak.spec.EpicRef;
import org.groundbreak.spec.SpecState;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.OutgoingFacts;

/** Works out what Jira is to be told of a spec, from its state alone (rule L4). */
final class SpecFacts {

    private static final int OF_THE_APPROVER = 1;

    private final OutgoingFacts facts;
    private final Runnable sendLater;
    private final LinkJson json = new LinkJson();

    /** @param sendLater has what waits sent, not on this thread */
    SpecFacts(OutgoingFacts facts, Runnable sendLater) {
        this.facts = facts;
        this.sendLater = sendLater;
    }

    /** Takes a state over for every epic it is, or was, linked to. Only where an append is allowed. */
    void update(long contentId, SpecState state) {
        Set<EpicRef> epics = new HashSet<>(state.links().linked().keySet());
        for (LinkFact known : facts.of(contentId)) {
            epics.add(new EpicRef(known.peer(), known.issueId()));
        }
        for (EpicRef epic : epics) {
            String fact = json.write(fact(state, state.links().linked().get(epic)));
            facts.update(epic.applicationId(), contentId, epic.issueId(), state.sequence(), fact);
        }
        if (!epics.isEmpty()) {
            sendLater.run();
        }
    }

    private static SpecFact fact(SpecState state, Instant linkedAt) {
        return new SpecFact(
                state.active() && linkedAt != null,
                linkedAt == null ? null : linkedAt.toEpochMilli(),
                state.status().name(),
                state.approval().map(Approval::at).map(Instant::toEpochMilli).orElse(null),
                state.review().verdict().isPresent() ? OF_THE_APPROVER : 0,
                OF_THE_APPROVER);
    }
}
