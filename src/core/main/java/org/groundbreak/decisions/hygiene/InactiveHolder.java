package org.groundbreak.decisions.hygiene;

import java.util.List;

/** Somebody is named who can no longer sign in. */
final class InactiveHolder implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return HygieneRule.about(
                "inactive-holder", sight.shown(holder -> holder.person().isPresent() && !holder.active()));
    }
}
