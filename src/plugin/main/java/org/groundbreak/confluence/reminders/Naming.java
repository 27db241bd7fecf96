package org.groundbreak.confluence.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundPlan;
import org.groundbreak.specs.SpecEvent;

/**
 * That somebody was asked to take part in a round that is open.
 *
 * @param person who
 * @param perspective from where he looks; empty for the approver
 * @param sequence of the event by which he was asked
 * @param by who asked him
 * @param endsAt when the window ends
 */
record Naming(PersonNumber person, Optional<Perspective> perspective, long sequence, PersonNumber by, Instant endsAt) {

    /** Those of the open round that are to be told: of each person the latest, and none who asked himself. */
    static List<Naming> toTell(SpecStream spec, Instant now) {
        Optional<Round> open =
                spec.state().active() ? spec.state().review().review().open() : Optional.empty();
        Optional<RoundPlan> plan = open.flatMap(Round::plan);
        if (plan.isEmpty()) {
            return List.of();
        }
        Map<PersonNumber, Naming> namings = new LinkedHashMap<>();
        Newness news = Newness.of(spec, now);
        for (LogEntry<SpecEvent> entry : spec.entries()) {
            if (news.has(entry)) {
                of(entry, spec, open.get(), plan.get()).ifPresent(naming -> namings.put(naming.person(), naming));
            }
        }
        List<Naming> toTell = new ArrayList<>(namings.values());
        toTell.removeIf(naming -> naming.by().equals(naming.person()));
        return toTell;
    }

    private static Optional<Naming> of(LogEntry<SpecEvent> entry, SpecStream spec, Round round, RoundPlan plan) {
        PersonNumber by = entry.header().actor();
        if (entry.event() instanceof SpecEvent.InReview review
                && review.event() instanceof RoundEvent.ReviewerNamed named) {
            return Optional.of(named.reviewer())
                    .filter(person -> named.round() == round.number()
                            && round.reviewers().containsKey(person)
                            && !round.verdicts().containsKey(person))
                    .map(person ->
                            new Naming(person, Optional.of(named.perspective()), entry.sequence(), by, plan.endsAt()));
        }
        if (entry.sequence() == plan.sequence()
                || entry.sequence() > plan.sequence() && entry.event() instanceof SpecEvent.ApproverNamed) {
            return spec.state()
                    .approver()
                    .filter(person -> !round.verdicts().containsKey(person))
                    .map(person -> new Naming(person, Optional.empty(), entry.sequence(), by, plan.endsAt()));
        }
        return Optional.empty();
    }
}
