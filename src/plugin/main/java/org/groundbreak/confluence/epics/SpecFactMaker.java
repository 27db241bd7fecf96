package org.groundbreak.confluence.epics;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.confluence.specs.PageContent;
import org.groundbreak.confluence.specs.SpecProjection;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.SpecFact;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.SpecState;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.OutgoingFacts;

/** Works out what Jira is to be told of a spec, from its events, the page, and what Jira told of its epics (rule L4). */
public final class SpecFactMaker implements SpecProjection {

    private static final int OF_THE_APPROVER = 1;

    private final OutgoingFacts facts;
    private final SpecStartReader starts;
    private final Runnable sendLater;
    private final LinkJson json = new LinkJson();

    /** @param sendLater has what waits sent, not on this thread */
    public SpecFactMaker(OutgoingFacts facts, SpecStartReader starts, Runnable sendLater) {
        this.facts = facts;
        this.starts = starts;
        this.sendLater = sendLater;
    }

    /** Takes a state over for every epic it is, or was, linked to. Only where an append is allowed. */
    @Override
    public void update(SpecStream spec, Supplier<Optional<PageContent>> page) {
        long contentId = spec.contentId();
        SpecState state = spec.state();
        Set<EpicRef> epics = new HashSet<>(state.links().linked().keySet());
        for (LinkFact known : facts.of(contentId)) {
            epics.add(new EpicRef(known.peer(), known.issueId()));
        }
        if (epics.isEmpty()) {
            return;
        }
        Optional<CountedApproval> counted = starts.of(spec).approval();
        boolean outdated = state.approval().isPresent()
                && page.get()
                        .map(content -> content.changedSinceApproval(state))
                        .orElse(false);
        for (EpicRef epic : epics) {
            Instant linkedAt = state.links().linked().get(epic);
            String fact = json.write(fact(state, linkedAt, counted, outdated));
            facts.update(epic.applicationId(), contentId, epic.issueId(), state.sequence(), fact);
        }
        sendLater.run();
    }

    private static SpecFact fact(
            SpecState state, Instant linkedAt, Optional<CountedApproval> counted, boolean outdated) {
        return new SpecFact(
                state.active() && linkedAt != null,
                linkedAt == null ? null : linkedAt.toEpochMilli(),
                state.status().name(),
                state.approval().map(Approval::at).map(Instant::toEpochMilli).orElse(null),
                counted.map(CountedApproval::at).map(Instant::toEpochMilli).orElse(null),
                outdated,
                state.review().verdict().isPresent() ? OF_THE_APPROVER : 0,
                OF_THE_APPROVER);
    }
}
