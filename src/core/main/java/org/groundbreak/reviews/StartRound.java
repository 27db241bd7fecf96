package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;

/**
 * Start a round (rule R1).
 *
 * @param reviewers who shall review, each from one perspective, in the order in which they were picked; unmodifiable
 * @param length of the window
 * @param calendar by which it ends
 * @param rules of the settings, as they are now
 * @param starters what to ask, by lens; blank ones count as none
 */
public record StartRound(
        Asking asking,
        Map<PersonNumber, Perspective> reviewers,
        WindowLength length,
        WorkingCalendar calendar,
        RoundRules rules,
        Map<Lens, String> starters)
        implements ReviewCommand {

    public StartRound {
        reviewers = Collections.unmodifiableMap(new LinkedHashMap<>(reviewers));
        starters = Map.copyOf(starters);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        if (!sight.isApprover(asking.actor())
                && !sight.isDriver(asking.actor())
                && asking.rank() != Asking.Rank.ADMIN) {
            return refuse(ReviewRefusal.NEITHER_DRIVER_NOR_APPROVER);
        }
        if (sight.review().open().isPresent()) {
            return refuse(ReviewRefusal.ROUND_OPEN);
        }
        if (sight.approver().isEmpty()) {
            return refuse(ReviewRefusal.NO_APPROVER);
        }
        if (!reviewers.values().containsAll(rules.required())) {
            return refuse(ReviewRefusal.PERSPECTIVE_WITHOUT_REVIEWER);
        }
        return new Decision.Accepted<>(events(sight.review().rounds() + 1));
    }

    private List<Proposal<ReviewEvent>> events(int round) {
        Instant end = length.endFrom(asking.now().truncatedTo(ChronoUnit.MILLIS), calendar);
        NamedTexts texts = new NamedTexts(starters.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().textKey(), Map.Entry::getValue)));
        List<Proposal<ReviewEvent>> events = new ArrayList<>();
        events.add(Proposal.of(new RoundEvent.RoundStarted(round)));
        events.add(Proposal.of(new RoundEvent.RoundPlanned(round, length, end, rules), texts));
        reviewers.forEach((person, perspective) ->
                events.add(Proposal.of(new RoundEvent.ReviewerNamed(round, person, perspective, Optional.empty()))));
        return events;
    }
}
