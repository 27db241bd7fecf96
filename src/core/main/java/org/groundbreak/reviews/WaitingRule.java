package org.groundbreak.reviews;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/**
 * Who is waited for, and for what (rule R19). It follows from the review and from what is published, and from no clock: in
 * the window the verdicts that are missing, in the meeting its time and the approver's outcome, at any time the questions.
 */
public final class WaitingRule {

    private final ReviewSight sight;
    private final Map<PersonNumber, Map<Matter, Integer>> matters = new LinkedHashMap<>();

    private WaitingRule(ReviewSight sight) {
        this.sight = sight;
    }

    /**
     * By person and matter how many there are: questions are counted, all else is 1.
     *
     * @param published fingerprint of what is published now; empty when it cannot be read
     * @return unmodifiable; nobody who is waited for nothing
     */
    public static Map<PersonNumber, Map<Matter, Integer>> matters(ReviewSight sight, Optional<Fingerprint> published) {
        WaitingRule rule = new WaitingRule(sight);
        sight.review().open().ifPresent(round -> rule.round(round, published));
        sight.review().questions().all().forEach(rule::question);
        Map<PersonNumber, Map<Matter, Integer>> found = new LinkedHashMap<>();
        rule.matters.forEach((person, counts) -> found.put(person, Collections.unmodifiableMap(counts)));
        return Collections.unmodifiableMap(found);
    }

    private void round(Round round, Optional<Fingerprint> published) {
        ApprovalRule rule = new ApprovalRule(sight, round);
        boolean meeting = round.phase() == RoundPhase.MEETING;
        rule.waitedFor().stream()
                .filter(person -> !sight.isApprover(person))
                .forEach(person -> add(person, Matter.VERDICT));
        rule.dissent().forEach(given -> add(given.by(), Matter.NEXT_VERDICT));
        sight.approver().ifPresent(approver -> {
            Optional<GivenVerdict> own = Optional.ofNullable(round.verdicts().get(approver));
            if (meeting) {
                add(approver, Matter.CLOSING);
            } else if (own.isEmpty()) {
                add(approver, Matter.APPROVAL);
            }
            own.filter(GivenVerdict::approves)
                    .filter(given -> published.filter(now -> !given.isOn(now)).isPresent())
                    .ifPresent(given -> add(approver, Matter.STILL_SO));
        });
        if (meeting && round.talk().meeting().plan().isEmpty()) {
            sight.driver().ifPresent(driver -> add(driver, Matter.MEETING));
        }
    }

    private void question(Question question) {
        if (question.state() == QuestionState.ANSWERED) {
            add(question.asker(), Matter.ANSWERS);
        } else if (question.state() == QuestionState.OPEN) {
            sight.driver()
                    .filter(driver -> !driver.equals(question.asker()))
                    .ifPresent(driver -> add(driver, Matter.QUESTIONS));
        }
    }

    private void add(PersonNumber person, Matter matter) {
        // Who had not signed in has no list of his own.
        if (!person.equals(PersonNumber.CLOCK)) {
            matters.computeIfAbsent(person, one -> new EnumMap<>(Matter.class)).merge(matter, 1, Integer::sum);
        }
    }
}
