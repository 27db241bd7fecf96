package org.groundbreak.link;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.facts.ApprovalTimes;
import org.groundbreak.facts.PageState;
import org.groundbreak.facts.RoundTimes;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.facts.VerdictCount;
import org.groundbreak.trail.ChainHead;

/**
 * A {@link SpecFact} as JSON; instants in milliseconds since 1970.
 *
 * @param linked whether they are linked; all else is as it was last when they are not
 * @param linkedAt when the link was made; null once it is gone
 * @param status name of the spec's status
 * @param approvedAt when the approval that stands was given; null for none
 * @param countedAt when the approval was given from which the time to start is counted; null for none
 * @param changed whether the page says something else than what was approved
 * @param verdictsGiven how many of the approvals that the round needs there are
 * @param verdictsRequired how many it needs
 * @param page name of what has become of the page; a name that only a later version knows counts as present, as none does
 * @param roundAt when the round that is open began; null for none
 * @param windowEndsAt when its window ends, or ended; null with it
 * @param meetingAt when its meeting is; null for none
 * @param head the end of the chain of its events; null when there is none to tell
 */
record SpecFactBody(
        boolean linked,
        Long linkedAt,
        String status,
        Long approvedAt,
        Long countedAt,
        boolean changed,
        int verdictsGiven,
        int verdictsRequired,
        String page,
        Long roundAt,
        Long windowEndsAt,
        Long meetingAt,
        String head) {

    static SpecFactBody of(SpecFact fact) {
        return new SpecFactBody(
                fact.linked(),
                millis(fact.linkedAt()),
                fact.statusName(),
                millis(fact.approved().standing()),
                millis(fact.approved().counted()),
                fact.changed(),
                fact.verdicts().given(),
                fact.verdicts().required(),
                fact.page().name(),
                millis(fact.round().startedAt()),
                millis(fact.round().windowEndsAt()),
                millis(fact.round().meetingAt()),
                fact.head().map(ChainHead::toString).orElse(null));
    }

    /** @throws IllegalArgumentException when it can be no fact */
    SpecFact fact() {
        if (status == null || linked && linkedAt == null) {
            throw new IllegalArgumentException("Not a spec: " + this);
        }
        return new SpecFact(
                instant(linked ? linkedAt : null),
                status,
                new ApprovalTimes(instant(approvedAt), instant(countedAt)),
                changed,
                new VerdictCount(verdictsGiven, verdictsRequired),
                Stream.of(PageState.values())
                        .filter(state -> state.name().equals(page))
                        .findFirst()
                        .orElse(PageState.PRESENT),
                new RoundTimes(instant(roundAt), instant(windowEndsAt), instant(meetingAt)),
                Optional.ofNullable(head).flatMap(ChainHead::parse));
    }

    private static Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }

    private static Optional<Instant> instant(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }
}
