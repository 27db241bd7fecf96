package org.groundbreak.confluence.epics;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.SpecProjection;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.facts.ApprovalTimes;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.PageState;
import org.groundbreak.facts.RoundTimes;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.facts.VerdictCount;
import org.groundbreak.link.Outbox;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecState;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.store.TrailTable;
import org.groundbreak.trail.ChainHead;

/** Works out what Jira is to be told of a spec, from its events, the page, and what Jira told of its epics (rule L4). */
public final class SpecFactMaker implements SpecProjection {

    private static final int OF_THE_APPROVER = 1;

    private final Outbox outbox;
    private final SpecStartReader starts;
    private final TrailTable trails;

    /** @param trails tells the end of a chain (rule H5) */
    public SpecFactMaker(Outbox outbox, SpecStartReader starts, TrailTable trails) {
        this.outbox = outbox;
        this.starts = starts;
        this.trails = trails;
    }

    /**
     * Takes a state over for every epic it is, or was, linked to. What the page does not tell stays as it was told last: that
     * it is in the trash makes no change of it undone (rule L9). Only where an append is allowed.
     */
    @Override
    public void update(SpecStream spec, Supplier<PageSight> page) {
        long contentId = spec.contentId();
        SpecState state = spec.state();
        Map<EpicRef, Optional<SpecFact>> told = outbox.epicsOf(contentId);
        Set<EpicRef> epics = new HashSet<>(state.links().linked().keySet());
        epics.addAll(told.keySet());
        if (epics.isEmpty()) {
            return;
        }
        Optional<CountedApproval> counted = starts.of(spec).approval();
        Optional<ChainHead> head = trails.head(spec.events().id());
        PageSight seen = page.get();
        Optional<PageState> pageState = seen.state();
        Optional<Boolean> changed = seen.content().map(content -> content.changedSinceApproval(state));
        for (EpicRef epic : epics) {
            Optional<SpecFact> last = told.getOrDefault(epic, Optional.empty());
            Optional<Instant> linkedAt =
                    Optional.ofNullable(state.links().linked().get(epic)).filter(since -> state.active());
            outbox.keep(
                    new LinkKey(epic.applicationId(), contentId, epic.issueId()),
                    state.sequence(),
                    new SpecFact(
                            linkedAt,
                            state.status().name(),
                            new ApprovalTimes(state.approval().map(Approval::at), counted.map(CountedApproval::at)),
                            state.approval().isPresent()
                                    && changed.or(() -> last.map(SpecFact::changed))
                                            .orElse(false),
                            verdicts(state),
                            pageState.or(() -> last.map(SpecFact::page)).orElse(PageState.PRESENT),
                            times(state),
                            head));
        }
        outbox.sendSoon();
    }

    /**
     * Keeps that a spec and an epic are not linked, if its stream says so, for a Jira that was told otherwise and not by
     * what is kept here (rule L12).
     */
    void tellOfUnknown(SpecStream spec, EpicRef epic) {
        SpecState state = spec.state();
        if (!state.links().linked().containsKey(epic)) {
            outbox.keep(
                    new LinkKey(epic.applicationId(), spec.contentId(), epic.issueId()),
                    state.sequence(),
                    new SpecFact(
                            Optional.empty(),
                            state.status().name(),
                            new ApprovalTimes(state.approval().map(Approval::at), Optional.empty()),
                            false,
                            verdicts(state),
                            PageState.PRESENT,
                            times(state),
                            trails.head(spec.events().id())));
        }
    }

    /** Of the latest round; where there was none with a window the approver alone counts. */
    private static VerdictCount verdicts(SpecState state) {
        return ReviewStep.latestRule(state)
                .map(rule -> new VerdictCount(rule.reached(), rule.needed()))
                .orElseGet(() ->
                        new VerdictCount(state.review().verdict().isPresent() ? OF_THE_APPROVER : 0, OF_THE_APPROVER));
    }

    private static RoundTimes times(SpecState state) {
        return state.review()
                .review()
                .open()
                .map(round -> new RoundTimes(
                        Optional.of(round.startedAt()),
                        round.endedAt().or(() -> round.plan().map(RoundPlan::endsAt)),
                        round.talk().meeting().plan().map(Meeting.Slot::at)))
                .orElse(RoundTimes.NONE);
    }
}
