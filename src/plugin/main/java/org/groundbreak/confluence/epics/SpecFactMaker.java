package org.groundbreak.confluence.epics;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.confluence.specs.PageContent;
import org.groundbreak.confluence.specs.SpecProjection;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.facts.ApprovalTimes;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.RoundProgress;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.Outbox;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.SpecState;
import org.groundbreak.start.CountedApproval;

/** Works out what Jira is to be told of a spec, from its events, the page, and what Jira told of its epics (rule L4). */
public final class SpecFactMaker implements SpecProjection {

    private static final int OF_THE_APPROVER = 1;

    private final Outbox outbox;
    private final SpecStartReader starts;

    public SpecFactMaker(Outbox outbox, SpecStartReader starts) {
        this.outbox = outbox;
        this.starts = starts;
    }

    /** Takes a state over for every epic it is, or was, linked to. Only where an append is allowed. */
    @Override
    public void update(SpecStream spec, Supplier<Optional<PageContent>> page) {
        long contentId = spec.contentId();
        SpecState state = spec.state();
        Set<EpicRef> epics = new HashSet<>(state.links().linked().keySet());
        epics.addAll(outbox.epicsOf(contentId));
        if (epics.isEmpty()) {
            return;
        }
        Optional<CountedApproval> counted = starts.of(spec).approval();
        boolean outdated = state.approval().isPresent()
                && page.get()
                        .map(content -> content.changedSinceApproval(state))
                        .orElse(false);
        for (EpicRef epic : epics) {
            Optional<Instant> linkedAt =
                    Optional.ofNullable(state.links().linked().get(epic)).filter(since -> state.active());
            outbox.keep(
                    new LinkKey(epic.applicationId(), contentId, epic.issueId()),
                    state.sequence(),
                    fact(state, linkedAt, counted, outdated));
        }
        outbox.sendSoon();
    }

    private static SpecFact fact(
            SpecState state, Optional<Instant> linkedAt, Optional<CountedApproval> counted, boolean outdated) {
        return new SpecFact(
                linkedAt,
                state.status().name(),
                new ApprovalTimes(state.approval().map(Approval::at), counted.map(CountedApproval::at)),
                outdated,
                new RoundProgress(state.review().verdict().isPresent() ? OF_THE_APPROVER : 0, OF_THE_APPROVER));
    }
}
