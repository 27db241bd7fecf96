package org.groundbreak.reviews;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;

/**
 * One review round.
 *
 * @param number the first of a spec is 1
 * @param startedAt when it began
 * @param plan what was set for it; empty for a round in which only the approver took part, which has no window
 * @param phase where it is
 * @param endedAt when its window ended, as planned; empty while it runs, and for a round that ended before
 * @param reviewers who were asked, by person, in the order in which they were named; unmodifiable
 * @param verdicts the verdict of each person that stands; unmodifiable
 * @param talk the meeting and what came of it
 */
public record Round(
        int number,
        Instant startedAt,
        Optional<RoundPlan> plan,
        RoundPhase phase,
        Optional<Instant> endedAt,
        Map<PersonNumber, Reviewer> reviewers,
        Map<PersonNumber, GivenVerdict> verdicts,
        MeetingTalk talk) {

    public Round {
        reviewers = Collections.unmodifiableMap(new LinkedHashMap<>(reviewers));
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    static Round started(int number, Instant at) {
        return new Round(
                number,
                at,
                Optional.empty(),
                RoundPhase.WINDOW,
                Optional.empty(),
                Map.of(),
                Map.of(),
                MeetingTalk.NONE);
    }

    /** The rules that hold in it. */
    public RoundRules rules() {
        return plan.map(RoundPlan::rules).orElse(RoundRules.NONE);
    }

    /** Whether its window runs, and should have ended by that instant (rule R2). */
    public boolean isOverdue(Instant now) {
        return phase == RoundPhase.WINDOW
                && plan.filter(planned -> !now.isBefore(planned.endsAt())).isPresent();
    }

    Round planned(RoundPlan set) {
        return new Round(number, startedAt, Optional.of(set), phase, endedAt, reviewers, verdicts, talk);
    }

    Round in(RoundPhase next) {
        return new Round(number, startedAt, plan, next, endedAt, reviewers, verdicts, talk);
    }

    Round windowEnded(Instant at) {
        return new Round(number, startedAt, plan, RoundPhase.MEETING, Optional.of(at), reviewers, verdicts, talk);
    }

    Round with(Reviewer reviewer) {
        Map<PersonNumber, Reviewer> more = new LinkedHashMap<>(reviewers);
        more.put(reviewer.person(), reviewer);
        return new Round(number, startedAt, plan, phase, endedAt, more, verdicts, talk);
    }

    Round without(PersonNumber reviewer) {
        Map<PersonNumber, Reviewer> fewer = new LinkedHashMap<>(reviewers);
        fewer.remove(reviewer);
        return new Round(number, startedAt, plan, phase, endedAt, fewer, verdicts, talk);
    }

    Round with(GivenVerdict given) {
        Map<PersonNumber, GivenVerdict> more = new LinkedHashMap<>(verdicts);
        more.remove(given.by());
        more.put(given.by(), given);
        return new Round(number, startedAt, plan, phase, endedAt, reviewers, more, talk);
    }

    Round withoutVerdictOf(PersonNumber person) {
        Map<PersonNumber, GivenVerdict> fewer = new LinkedHashMap<>(verdicts);
        fewer.remove(person);
        return new Round(number, startedAt, plan, phase, endedAt, reviewers, fewer, talk);
    }

    Round with(MeetingTalk changed) {
        return new Round(number, startedAt, plan, phase, endedAt, reviewers, verdicts, changed);
    }
}
