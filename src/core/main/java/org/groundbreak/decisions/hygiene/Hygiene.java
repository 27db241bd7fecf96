package org.groundbreak.decisions.hygiene;

import java.util.List;

/** All rules about what can be wrong with a decision. */
public final class Hygiene {

    private static final List<HygieneRule> RULES = List.of(
            new NoOwnId(),
            new NoApprover(),
            new SeveralHolders(),
            new UnconfirmedApprover(),
            new StillApprover(),
            new SelfMadeApprover(),
            new LateApprover(),
            new EmptyRole(),
            new TooManyHolders(),
            new UnknownHolder(),
            new InactiveHolder(),
            new HolderWithoutView(),
            new TooFewOptions(),
            new EmptyOption(),
            new NamelessOption(),
            new DoubledOption(),
            new UnknownArea(),
            new NoTechnicalContributor(),
            new NoRationale(),
            new Overdue(),
            new UnreadableDueDate());

    private Hygiene() {}

    /** What is wrong, the weightiest first; each code once at most. */
    public static List<HygieneFinding> findings(DecisionSight sight) {
        return RULES.stream().flatMap(rule -> rule.check(sight).stream()).toList();
    }
}
